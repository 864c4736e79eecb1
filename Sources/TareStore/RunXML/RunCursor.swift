import LibXML
import TareModel

/// Walks a run file element by element; every function leaves the reader on an element's end.
struct RunCursor {
  let reader: XML.Reader

  var name: String { reader.name }

  /// Moves to the root's start.
  func enterRoot() throws(XML.Error) {
    while try reader.next() {
      if reader.kind == .start { return }
    }
    throw reader.error("the document has no root")
  }

  /// Calls `body` on the start of each child of the element that the reader stands on.
  func eachChild(_ body: () throws(XML.Error) -> Void) throws(XML.Error) {
    let depth = reader.depth
    while try reader.next() {
      if reader.kind == .end, reader.depth == depth { return }
      if reader.kind == .start { try body() }
    }
    throw reader.error("the document ends too early")
  }

  func text() throws(XML.Error) -> String { try reader.elementText() }

  /// Moves to the end of the element.
  func skip() throws(XML.Error) { try eachChild { () throws(XML.Error) in try skip() } }

  func required(_ attribute: String) throws(XML.Error) -> String {
    guard let value = reader[attribute] else {
      throw reader.error("'\(name)' lacks the attribute '\(attribute)'")
    }
    return value
  }

  func optional(_ attribute: String) -> String? { reader[attribute] }

  /// Checks that an attribute of the element has a value that none before it had.
  func takeOnce(_ attribute: String, _ taken: inout Set<String>) throws(XML.Error) {
    let value = try required(attribute)
    guard taken.insert(value).inserted else {
      throw reader.error("the \(name) '\(value)' stands twice")
    }
  }

  func number<Number: RunNumber>(
    _ attribute: String, as type: Number.Type
  ) throws(XML.Error) -> Number {
    try read(try required(attribute)[...], of: attribute)
  }

  func optionalNumber<Number: RunNumber>(
    _ attribute: String, as type: Number.Type
  ) throws(XML.Error) -> Number? {
    guard let text = reader[attribute] else { return nil }
    return try read(text[...], of: attribute)
  }

  /// The attribute `why` of an element with nothing else in it.
  func reason() throws(XML.Error) -> String {
    let why = try required("why")
    try skip()
    return why
  }

  /// The whole numbers of a list in an attribute; a difference of two may go beyond 2⁵³.
  func numbers(_ attribute: String) throws(XML.Error) -> [Int] {
    let text = try required(attribute)
    guard let numbers = WholeNumbers.read(text) else { throw notANumber(text, attribute) }
    return numbers
  }

  /// A number that means something: one that is infinite or beyond 2⁵³ is no figure of a run.
  private func read<Number: RunNumber>(
    _ text: Substring, of what: String
  ) throws(XML.Error) -> Number {
    guard let number = Number(text: text), number.isFigure else {
      throw notANumber(String(text), what)
    }
    return number
  }

  func notANumber(_ text: String, _ what: String) -> XML.Error {
    reader.error("'\(what)' has '\(text)' where numbers up to 2^53 should be")
  }
}

/// A number that stands in a run file.
protocol RunNumber {
  init?(text: Substring)
  var isFigure: Bool { get }
}

extension Int: RunNumber {
  init?(text: Substring) { self.init(text, radix: 10) }
}

extension Double: RunNumber {
  init?(text: Substring) { self.init(text) }
}

/// A seed, which may be any number.
extension UInt64: RunNumber {
  init?(text: Substring) { self.init(text, radix: 10) }
  var isFigure: Bool { true }
}
