import TareMarkup
import TareWording

extension ShardsText {
  /// What a run was merged from, or lacks; loud where figures have to be read otherwise for it.
  var markup: [Markup] {
    sentences.map {
      HTML.p(matters ? ["class": "lack"] : [:], .text($0.capitalisedFirst + "."))
    }
  }
}
