package import TareAnalysis
import TareFormats
package import TareMarkup

/// What sharing equal values would save, field by field, in words.
package struct RepeatedValuesText {
  private let repeated: RepeatedValues

  package init(_ repeated: RepeatedValues) { self.repeated = repeated }

  /// A sentence for each field, at most five.
  package var sentences: [[Markup]] { repeated.fields.prefix(Self.most).map(sentence) }

  package var lines: [String] { sentences.map { $0.map(\.plainText).joined() } }

  private static let most = 5

  private func sentence(_ field: RepeatedField) -> [Markup] {
    let saves = "saves \(Formats.bytes(field.saved))"
    guard let name = field.name else {
      return [.text("Keys are made anew for each record. Sharing them \(saves)")] + loader + ["."]
    }
    let value = field.distinct == 1 ? "one value" : Words.count(field.distinct, "distinct value")
    let them = field.distinct == 1 ? "it" : "them"
    let records = Words.count(repeated.records, "record")
    return [
      Words.name(name), .text(" has \(value) in \(records). Sharing \(them) \(saves)."),
    ]
  }

  private var loader: [Markup] {
    repeated.sharing.map { [", as the loader ", Words.name($0), " does"] } ?? []
  }
}
