/// Where the bytes that records add go, by field and by part of an object, as a probe tells it.
package enum Anatomy: Sendable, Equatable {
  /// Bytes of so many records: all that were weighed, or of many a random sample.
  case divided(records: Int, parts: [Part])
  case unavailable(why: String)

  /// What bytes are there for. Its names are those of replies and of run files.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case data, pointers, values, inline, tables, bookkeeping, header, collector, spare, outside
  }

  /// What bytes belong to.
  package enum Place: Sendable, Hashable {
    /// The records themselves; names of fields, where each record has its own; what is kept beside
    /// the records; all fields after the largest ones.
    case record, keys, registry, others
    /// A field by its names from the record down, joined by dots, with `[]` for items of lists.
    case field(String)
  }

  /// The bytes of one place. Those outside what a walk sees may be less than nothing: what was
  /// there before the records was not asked for.
  package struct Part: Sendable, Equatable {
    package var place: Place
    package var bytes: [Kind: Int]

    package init(_ place: Place, _ bytes: [Kind: Int]) {
      self.place = place
      self.bytes = bytes
    }
  }
}

extension Anatomy.Place {
  private static let closed: [(String, Anatomy.Place)] = [
    ("record", .record), ("keys", .keys), ("registry", .registry), ("others", .others),
  ]

  /// The word of replies and run files for it: "record", "field" and so on.
  package var word: String { Self.closed.first { $0.1 == self }?.0 ?? "field" }

  /// The name of the field; nil where it is none.
  package var name: String? { if case .field(let name) = self { name } else { nil } }

  /// Nil for a word that is none.
  package init?(word: String, name: String) {
    if word == "field" {
      self = .field(name)
    } else if let place = Self.closed.first(where: { $0.0 == word })?.1 {
      self = place
    } else {
      return nil
    }
  }
}

extension Anatomy: Decodable {
  private enum CodingKeys: String, CodingKey {
    case records, parts, why
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let why = try container.decodeIfPresent(String.self, forKey: .why) {
      self = .unavailable(why: why)
    } else {
      self = .divided(
        records: try container.decode(Int.self, forKey: .records),
        parts: try container.decode([Part].self, forKey: .parts))
    }
  }
}

extension Anatomy.Part: Decodable {
  private enum CodingKeys: String, CodingKey {
    case of, name
    case data, pointers, values, inline, tables, bookkeeping, header, collector, spare, outside
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let word = try container.decode(String.self, forKey: .of)
    let name = try container.decode(String.self, forKey: .name)
    guard let place = Anatomy.Place(word: word, name: name) else {
      throw DecodingError.dataCorruptedError(
        forKey: .of, in: container, debugDescription: "'\(word)' is no place")
    }
    var bytes: [Anatomy.Kind: Int] = [:]
    for kind in Anatomy.Kind.allCases {
      guard let key = CodingKeys(stringValue: kind.rawValue) else { continue }
      bytes[kind] = try container.decodeIfPresent(Int.self, forKey: key)
    }
    self.init(place, bytes)
  }
}
