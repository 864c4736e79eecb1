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

  /// A page stays under 300 KB.
  private static let mostFolds = 8

  /// Code for each dataset, the command for others, and how the probe makes records.
  static func section(of entry: Catalog.Entry, views: [DatasetView]) -> [Markup] {
    let folds = views.prefix(mostFolds).enumerated().compactMap { index, view in
      WrittenCode(view: view, representation: entry.name).fold(
        ["For the fields of ", Words.foreign(view.title)], isOpen: index == 0)
    }
    let source = entry.source ?? ""
    guard !folds.isEmpty || !source.isEmpty else { return [] }
    let internals = Fold(
      summary: ["How Tare makes it when it measures"], content: [Preformatted.code(source)]
    ).markup
    return folds + [
      HTML.p("For a file of your own, Tare prints the same:"), command(entry.name),
    ] + (source.isEmpty ? [] : [internals])
  }
}
