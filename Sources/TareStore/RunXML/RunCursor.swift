import LibXML

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

  func number<Number: LosslessStringConvertible>(
    _ attribute: String, as type: Number.Type
  ) throws(XML.Error) -> Number {
    let text = try required(attribute)
    guard let number = Number(text) else { throw notANumber(text, attribute) }
    return number
  }

  func optionalNumber<Number: LosslessStringConvertible>(
    _ attribute: String, as type: Number.Type
  ) throws(XML.Error) -> Number? {
    guard let text = reader[attribute] else { return nil }
    guard let number = Number(text) else { throw notANumber(text, attribute) }
    return number
  }

  /// The attribute `why` of an element with nothing else in it.
  func reason() throws(XML.Error) -> String {
    let why = try required("why")
    try skip()
    return why
  }

  /// The whole numbers of a list in an attribute.
  func numbers(_ attribute: String) throws(XML.Error) -> [Int] {
    let text = try required(attribute)
    guard let numbers = WholeNumbers.read(text) else { throw notANumber(text, attribute) }
    return numbers
  }

  func notANumber(_ text: String, _ what: String) -> XML.Error {
    reader.error("'\(what)' has '\(text)' where a number should be")
  }
}
