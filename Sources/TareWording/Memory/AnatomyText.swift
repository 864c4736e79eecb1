package import TareAnalysis
import TareFormats
package import TareMarkup
package import TareModel

/// Where the bytes of a record go, in words.
package struct AnatomyText {
  private let anatomy: RecordAnatomy

  package init(_ anatomy: RecordAnatomy) { self.anatomy = anatomy }

  /// Parts from what one wants to what one pays for it.
  package static let order: [Anatomy.Kind] = [
    .data, .pointers, .values, .inline, .tables, .bookkeeping, .header, .collector, .spare,
    .outside,
  ]
  /// Why there is nothing by field: of texts, packed bytes and tables.
  package static let whole = "its fields are no objects of their own, so no bytes are theirs alone"
  package static let shared = "shared by all"
  package static let rounding = "rounding by the allocator"

  package static func name(_ kind: Anatomy.Kind) -> String {
    switch kind {
    case .data: "data"
    case .pointers: "pointers"
    case .values: "attribute values"
    case .inline: "inline values"
    case .tables: "key tables"
    case .bookkeeping: "bookkeeping"
    case .header: "header"
    case .collector: "collector’s head"
    case .spare: "spare room"
    case .outside: "outside Python objects"
    }
  }

  package static func explanation(_ kind: Anatomy.Kind) -> String {
    switch kind {
    case .data: "characters, digits, floats, and whatever else objects made in C hold"
    case .pointers: "references to other objects: slots, and items of lists and tuples"
    case .values: "attributes of an instance, beside it or in its dict"
    case .inline: "attributes of an instance, inside it: from Python 3.13 on"
    case .tables: "tables of dicts: index, hashes, keys and values"
    case .bookkeeping: "lengths, hashes, addresses: all other fields of an object"
    case .header: "the count of references and the type, with each object"
    case .collector: "what the garbage collector keeps before each object that can hold others"
    case .spare: "room that lists and named tuples have and do not use"
    case .outside: "what the allocator was asked for and no walk finds"
    }
  }

  package static func name(_ place: Anatomy.Place) -> String {
    switch place {
    case .record: "(the record itself)"
    case .keys: "(names of fields)"
    case .registry: "(kept beside the records)"
    case .others: "(other fields)"
    case .field(let name): name
    }
  }

  /// How much of it is data, and what takes the most beside it, as a heading.
  package var finding: [Markup] {
    let bytes = anatomy.bytes
    guard bytes > 0 else { return ["Where the bytes of a record go"] }
    let data = anatomy.kinds[.data] ?? 0
    let others =
      Self.order.filter { $0 != .data }
      .map { (Self.name($0), anatomy.kinds[$0] ?? 0) } + [(Self.shared, anatomy.shared)]
    let most = others.max { $0.1 < $1.1 }.filter { $0.1 > 0 }
    return [
      .text("\(Formats.percent(data / bytes)) of "), Words.name(anatomy.representation),
      .text(" is data"),
    ] + (most.map { [.text(", \(Formats.percent($0.1 / bytes)) \($0.0)")] } ?? [])
  }

  /// The fields that take the most, with all that lies in them, as a heading.
  package var fieldFinding: [Markup] {
    let fields = anatomy.topFields.prefix(2)
    guard !fields.isEmpty, anatomy.added > 0 else { return ["The bytes of a record by field"] }
    let shares = fields.map { field -> [Markup] in
      [Words.name(field.name), .text(" \(Formats.percent(field.bytes / anatomy.added))")]
    }
    return [.text("As "), Words.name(anatomy.representation), ", "] + shares[0]
      + (shares.count > 1 ? [" and "] + shares[1] : [])
      + [.text(shares.count > 1 ? " take the most" : " takes the most")]
  }

  /// Why the bytes of a representation are not told apart, or not by field; nil where they are, and
  /// where it was not weighed.
  package static func lack(
    of representation: String, _ view: DatasetView, _ runtime: Runtime
  ) -> [Markup]? {
    let name = Words.name(representation)
    if let why = RecordAnatomy.absence(representation, view, runtime) {
      return ["Where the bytes of ", name, " go cannot be told: ", Words.foreign(why), "."]
    }
    guard let anatomy = RecordAnatomy(representation, view, runtime), !anatomy.hasFields
    else { return nil }
    return [name, .text(": \(whole).")]
  }

  /// What the last segment of a bar is, and where nothing is known of it.
  package static func onTop(_ anatomies: [RecordAnatomy]) -> String {
    let unknown = anatomies.filter { $0.rounding == nil }.map(\.representation)
    return "On top of it comes what the allocator rounds up"
      + (unknown.isEmpty ? "." : ", which is not known of \(unknown.joined(separator: ", ")).")
  }

  /// Of which records the figures are.
  package static func basis(_ anatomies: [RecordAnatomy]) -> String {
    guard let sample = anatomies.first(where: \.isSample) else { return "" }
    return " Found in \(Words.count(sample.records, "record")), drawn at random."
  }
}

extension Optional {
  fileprivate func filter(_ isKept: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { isKept($0) ? $0 : nil }
  }
}
