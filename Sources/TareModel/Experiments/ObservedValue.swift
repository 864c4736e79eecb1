/// What an experiment sees or a slide claims: yes or no, a quantity with its unit, or words.
package enum ObservedValue: Sendable, Hashable {
  case bool(Bool)
  case bytes(Int)
  case seconds(Double)
  case ratio(Double)
  case count(Int)
  case text(String)

  package enum Unit: String, Sendable, CaseIterable {
    case bool
    case bytes = "B"
    case seconds = "s"
    case ratio, count, text
    /// Of series alone, whose numbers are whole.
    case nanoseconds = "ns"
  }

  package var unit: Unit {
    switch self {
    case .bool: .bool
    case .bytes: .bytes
    case .seconds: .seconds
    case .ratio: .ratio
    case .count: .count
    case .text: .text
    }
  }

  /// The value without its unit, as run files hold it.
  package var text: String {
    switch self {
    case .bool(let value): "\(value)"
    case .bytes(let value), .count(let value): "\(value)"
    case .seconds(let value), .ratio(let value): "\(value)"
    case .text(let value): value
    }
  }

  /// What it says of how much is a number up to 2⁵³ either way.
  package var isFigure: Bool {
    switch self {
    case .bool, .text: true
    case .bytes(let value), .count(let value): value.isFigure
    case .seconds(let value), .ratio(let value): value.isFigure
    }
  }

  /// Nil where the text is no value of that unit.
  package init?(unit: Unit, text: String) {
    switch unit {
    case .bool:
      guard let value = Bool(text) else { return nil }
      self = .bool(value)
    case .bytes, .count:
      guard let value = Int(text) else { return nil }
      self = unit == .bytes ? .bytes(value) : .count(value)
    case .seconds, .ratio:
      guard let value = Double(text) else { return nil }
      self = unit == .seconds ? .seconds(value) : .ratio(value)
    case .text: self = .text(text)
    case .nanoseconds: return nil
    }
  }
}
