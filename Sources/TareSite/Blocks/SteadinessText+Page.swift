import TareAnalysis
import TareMarkup
import TareModel
import TareWording

extension SteadinessText {
  /// The caution on a page, with the way to all that there is to say.
  static func caution(of view: DatasetView, from page: SitePath) -> [Markup] {
    guard let caution = view.steadiness.flatMap({ SteadinessText($0).caution }) else { return [] }
    let place = page.link(to: .run(view.run.header.id), fragment: RunPage.trust)
    return [
      HTML.p(
        ["class": "caution"], .text(caution + " "),
        HTML.a(["href": place], "How far times can be trusted"), ".")
    ]
  }

  /// The same of several datasets, once for each run that they were measured in.
  static func caution(of views: [DatasetView], from page: SitePath) -> [Markup] {
    var met: Set<String> = []
    return views.filter { met.insert($0.run.header.id).inserted }
      .flatMap { caution(of: $0, from: page) }
  }
}
