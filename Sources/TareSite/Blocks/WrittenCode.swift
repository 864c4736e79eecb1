import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// Python that loads the records of a dataset into a representation, in a fold.
struct WrittenCode {
  let view: DatasetView
  let representation: String

  /// The module; nil where the run file has none.
  var text: String? {
    view.catalog.representations.first { $0.name == representation }?
      .code.first { $0.dataset == view.dataset.name }?.text
  }

  func fold(_ summary: [Markup], isOpen: Bool) -> Markup? {
    text.map { Fold(summary: summary, content: [Preformatted.module($0)], isOpen: isOpen).markup }
  }

  /// The command that prints the same for a file of the reader's own.
  static func command(_ representation: String) -> Markup {
    CommandLineText(["tare", "write", representation, "--data", "people.json"]).markup
  }
}
