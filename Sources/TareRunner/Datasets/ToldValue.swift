import TareModel

/// Which values of the user's data may be told to those who read run files and pages: short ones of
/// which many records share few. Others are abridged: an inferred one may be a password.
struct ToldValue {
  /// What is known of all values at the field.
  var values: ValueCounts
  /// How many records there are.
  var records: Int

  /// More different values, and longer ones, are not told.
  private static let most = (different: 100, characters: 32)
  /// Characters of a text, or digits of a number, that a value has at least of which part of a
  /// digest is told: whoever tries all shorter ones finds the one that gives it.
  private static let leastDigested = 17

  func told(_ value: Scalar) -> Scalar {
    guard let (kind, text) = Self.parts(of: value) else { return value }
    let isShared =
      values.distinct <= max(2, min(Self.most.different, records / 4)) && values.isRepeated(value)
    let length = text.unicodeScalars.count
    guard !isShared || length > Self.most.characters else { return value }
    let size = kind == .text ? length : text.count(where: \.isNumber)
    let hash = size < Self.leastDigested ? nil : SHA256.hexadecimal(Array(text.utf8)).prefix(8)
    return .abridged(AbridgedValue(kind: kind, length: length, hash: hash.map(String.init)))
  }

  /// Nil for what is none of anybody's secrets.
  private static func parts(of value: Scalar) -> (kind: AbridgedValue.Kind, text: String)? {
    switch value {
    case .null, .bool, .abridged: nil
    case .int(let value): (.int, String(value))
    case .double(let value): (.float, "\(value)")
    case .string(let value): (.text, value)
    }
  }
}

extension Query {
  /// The query as a run file may keep it.
  func told(of shape: ShapeBuilder, records: Int) -> Query {
    var told = self
    if let match, let values = shape.place(at: match.field)?.values {
      told.match?.value = ToldValue(values: values, records: records).told(match.value)
    }
    return told
  }
}
