package import TareModel

/// A dataset as a probe needs it: where it is, what shape it has, which fields to touch.
package struct DatasetPart: Encodable, Sendable {
  package enum Format: String, Codable, Sendable {
    /// One JSON array of records.
    case array
    /// One record a line.
    case lines
  }

  package var name: String
  package var path: String
  package var format: Format
  package var count: Int
  package var schema: SchemaNode
  package var collect: [String]?
  package var match: MatchPart?
  package var identify: [String]?
  package var share: [String]?
  /// Only where source is written that reads the user's file.
  package var origin: OriginPart?

  package init(
    name: String, path: String, format: Format, count: Int, schema: SchemaNode, query: Query
  ) {
    self.name = name
    self.path = path
    self.format = format
    self.count = count
    self.schema = schema
    collect = query.collect?.map(Self.held)
    match = query.match.map {
      MatchPart(field: $0.field.map(Self.held), value: ScalarPart($0.value))
    }
    identify = query.identify?.map(Self.held)
    share = query.share?.map(Self.held)
  }

  private static func held(_ key: String) -> String { ExactText(key).held }

  package struct MatchPart: Encodable, Sendable {
    package var field: [String]
    package var value: ScalarPart
  }
}

/// A scalar as JSON.
package struct ScalarPart: Codable, Sendable, Equatable {
  package var scalar: Scalar

  package init(_ scalar: Scalar) { self.scalar = scalar }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      scalar = .null
    } else if let value = try? container.decode(Bool.self) {
      scalar = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      scalar = .int(value)
    } else if let value = try? container.decode(Double.self) {
      scalar = .double(value)
    } else {
      scalar = .string(try container.decode(String.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch scalar {
    case .null, .abridged: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .int(let value): try container.encode(value)
    case .double(let value): try container.encode(value)
    case .string(let value): try container.encode(ExactText(value).held)
    }
  }
}
