package import TareAnalysis
import TareFormats
package import TareMarkup

/// What sharing equal values would save, field by field, in words.
package struct RepeatedValuesText {
  /// The most saved first; never empty.
  package let fields: [RepeatedField]
  private let records: Int
  /// A loader whose dicts share their keys, where one was measured.
  private let sharing: String?

  /// Nil where sharing saves less than a hundredth of what the records weigh.
  ///
  /// - Parameters:
  ///   - held: bytes of all records as dicts.
  ///   - sharing: a loader whose dicts share their keys.
  package init?(_ fields: [RepeatedField], of records: Int, held: Int, sharing: String? = nil) {
    let worthwhile = fields.filter { $0.saved * 100 >= held }
    guard !worthwhile.isEmpty else { return nil }
    self.fields = worthwhile
    self.records = records
    self.sharing = sharing
  }

  /// A sentence for each field, at most five.
  package var sentences: [[Markup]] { fields.prefix(Self.most).map(sentence) }

  private static let most = 5

  private func sentence(_ field: RepeatedField) -> [Markup] {
    let saves = "saves \(Formats.bytes(field.saved))"
    if field.isKeys {
      return [.text("Keys are made anew for each record: sharing them \(saves)")] + loader + ["."]
    }
    let value = Words.count(field.distinct, "distinct value")
    return [
      Words.name(field.name),
      .text(" has \(value) in \(Words.count(records, "record")); sharing them \(saves)."),
    ]
  }

  private var loader: [Markup] {
    sharing.map { [", as the loader ", Words.name($0), " does"] } ?? []
  }
}
