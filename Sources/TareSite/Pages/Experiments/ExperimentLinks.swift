import TareMarkup
import TareModel
import TareWording

extension Links {
  /// The question of an experiment, leading to its page.
  static func experiment(_ experiment: Experiment, from page: SitePath) -> Markup {
    HTML.a(
      ["href": page.link(to: .experiment(experiment.name))], Words.foreign(experiment.question))
  }

  /// "Source: runs A and B."
  static func source(_ runs: [String], from page: SitePath) -> Markup {
    HTML.p(
      ["class": "source"],
      [.text(runs.count == 1 ? "Source: run " : "Source: runs ")]
        + self.runs(runs, from: page) + ["."])
  }
}
