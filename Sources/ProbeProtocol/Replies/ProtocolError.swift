import TareFoundation

/// What is wrong with a line of a probe, with its place.
package struct ProtocolError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The line's event; nil where it names none.
  package var event: String?
  /// The path of the field at fault, such as `reference.wall.2`; nil where the whole line is.
  package var field: String?
  /// The field's value as JSON, shortened; nil where the field is missing.
  package var value: String?
  package var why: String
  /// The cell or experiment that the line is about; nil where it names none.
  package var number: Int?

  package var description: String {
    guard let event else { return "the probe said '\(value ?? "")', which is not the protocol" }
    guard let field else { return "the probe's event \(event) \(why)" }
    let found = value.map { "\(field) \($0)" } ?? field
    return "the probe's event \(event) has the field \(found): \(why)"
  }
}

extension ProtocolError {
  /// A reply that the request does not ask for.
  package static func unasked(_ reply: ProbeReply) -> ProtocolError {
    ProtocolError(event: reply.event.rawValue, why: "was not asked for")
  }

  /// A line that is no reply at all.
  init(why: String, line: Data) {
    self.why = why
    value = Self.shortened(String(decoding: line, as: UTF8.self))
  }

  init(_ error: DecodingError, in line: Data) {
    let reply = try? JSONDecoder().decode(AnyJSON.self, from: line)
    guard case .object(let members)? = reply, case .text(let event)? = members["event"] else {
      self.init(why: "no reply with an event", line: line)
      return
    }
    let number = members["cell"]?.integer ?? members["experiment"]?.integer
    let (path, why) = Self.fault(error)
    if path.map(\.stringValue) == ["event"] {
      self.init(event: event, why: "is not known", number: number)
      return
    }
    let field = path.map { $0.intValue.map(String.init) ?? $0.stringValue }
    self.init(
      event: event, field: field.isEmpty ? nil : field.joined(separator: "."),
      value: reply?.value(at: path).map { Self.shortened($0.json) }, why: why, number: number)
  }

  private static func fault(_ error: DecodingError) -> (path: [any CodingKey], why: String) {
    switch error {
    case .keyNotFound(let key, let context): (context.codingPath + [key], "it is missing")
    case .valueNotFound(let type, let context), .typeMismatch(let type, let context):
      (context.codingPath, "it is not \(words(for: type))")
    case .dataCorrupted(let context): (context.codingPath, context.debugDescription)
    @unknown default: ([], "\(error)")
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count <= longest ? text : text.prefix(longest - 1) + "…"
  }

  private static let longest = 60

  private static func words(for type: Any.Type) -> String {
    switch type {
    case is Int.Type: "a whole number"
    case is Double.Type: "a number"
    case is String.Type: "a text"
    case is Bool.Type: "true or false"
    case is any ExpressibleByDictionaryLiteral.Type: "an object"
    case is any Collection.Type: "a list"
    default: "something else"
    }
  }
}
