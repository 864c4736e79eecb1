package import TareModel

/// The query fields that a user names on the command line, in place of a manifest's or inferred
/// ones.
package struct QueryChoice: Sendable, Equatable {
  /// Dotted paths.
  package var identify: String?
  package var match: DatasetRequest.Match?
  package var collect: String?

  package init(identify: String? = nil, match: DatasetRequest.Match? = nil, collect: String? = nil)
  {
    self.identify = identify
    self.match = match
    self.collect = collect
  }

  /// A query with the chosen fields in it.
  ///
  /// - Throws: `DatasetError` for a field that no record, or not every record, has.
  func applied(
    to query: Query, shape: ShapeBuilder, source: String
  ) throws(DatasetError) -> Query {
    var query = query
    let finder = Finder(shape: shape, source: source)
    if let identify { query.identify = try finder.field(identify, of: "--id").keys }
    if let collect { query.collect = try finder.field(collect, of: "--collect").keys }
    if let match {
      let place = try finder.field(match.field, of: "--match")
      query.match = .init(field: place.keys, value: try finder.value(match, at: place))
      query.share = place.keys.count > 1 ? Array(place.keys.dropLast()) : nil
    }
    return query
  }
}

/// Looks fields up and says of those that cannot be had why.
private struct Finder {
  let shape: ShapeBuilder
  let source: String

  func field(_ name: String, of option: String) throws(DatasetError) -> FieldPath {
    guard let path = FieldPath(name, in: shape) else {
      throw DatasetError(
        .unknown(name, of: "field", known: FieldPath.names(in: shape)), source: source,
        why: "no record has the field \(name)")
    }
    guard path.isInEvery else {
      throw DatasetError(
        .choice, source: source, why: "\(option) names \(name), which not every record has")
    }
    return path
  }

  /// The value as the type that is found there; without one the most frequent but for the first.
  func value(_ match: DatasetRequest.Match, at place: FieldPath) throws(DatasetError) -> Scalar {
    let values = place.shape.values
    guard let text = match.value else {
      guard let typical = values.typical else {
        throw DatasetError(
          .choice, source: source, why: "--match names \(match.field), which holds no plain value")
      }
      return typical
    }
    let readings = Scalar.readings(of: text)
    if let known = values.known {
      guard let found = readings.first(where: known.contains) else {
        throw DatasetError(
          .unknown(text, of: "value of \(match.field)", known: known.map(\.text)),
          source: source, why: "no record has \(text) at \(match.field)")
      }
      return found
    }
    return place.shape.holdsOnly(.str) ? .string(text) : readings[0]
  }
}

extension Scalar {
  /// What text from a command line may stand for, the most special first.
  fileprivate static func readings(of text: String) -> [Scalar] {
    let words: [String: Scalar] = ["true": .bool(true), "false": .bool(false), "null": .null]
    let number = Double(text).flatMap { $0.isFinite ? Scalar.double($0) : nil }
    let special = words[text] ?? Int(text).map(Scalar.int) ?? number
    return [special, .string(text)].compactMap(\.self)
  }

  fileprivate var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .int(let value): "\(value)"
    case .double(let value): "\(value)"
    case .string(let value): value
    case .abridged(let value): value.hash ?? ""
    }
  }
}
