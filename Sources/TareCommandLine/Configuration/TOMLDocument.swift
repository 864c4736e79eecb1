/// A TOML file, whose values are found by line.
struct TOMLDocument {
  let root: TOMLItem
  private let text: String

  init(_ text: String) throws(TOMLFault) {
    root = try TOMLItem.parsing(text)
    self.text = text
  }

  /// The line in which a value or a table begins, from 1.
  ///
  /// The library does not tell. So the file is read up to each line in turn, as far as that can be
  /// read, until it has the value: this begins after the end of the part before.
  func line(of path: [TOMLStep]) -> Int {
    var known = ""
    var begin = 1
    for (index, line) in text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }
    ).enumerated() {
      known += line + "\n"
      guard let root = try? TOMLItem.parsing(known) else { continue }
      if root[path] != nil { return begin }
      begin = index + 2
    }
    return 1
  }
}
