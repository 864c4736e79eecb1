/// How far a run file that was cut off is whole, found without reading what it means.
///
/// Goes from tag to tag: after the start of the results, after every cell and every finding, and
/// after every process, all that came before is whole.
struct WholeResults: Hashable {
  /// Bytes from the beginning.
  var bytes: Int
  /// The element between the results and their cells that is still open there.
  var open: String?

  /// What a run's results are called; in version 1 they were cells only.
  private static let lists = ["results", "cells"]

  /// nil where not even the header is whole.
  init?(_ file: [UInt8]) {
    var names: [String] = []
    var found: WholeResults?
    var place = 0
    while let start = file[place...].firstIndex(of: UInt8(ascii: "<")),
      let end = Self.end(ofTagAt: start, in: file)
    {
      place = end + 1
      let tag = file[(start + 1)..<end]
      let name = Self.name(tag)
      if tag.first == UInt8(ascii: "/") {
        names.removeLast(names.isEmpty ? 0 : 1)
      } else if tag.first != UInt8(ascii: "?"), tag.last != UInt8(ascii: "/") {
        names.append(name)
        if names.count != 2 || !Self.lists.contains(name) { continue }
      }
      // Inside the results, or inside a process of theirs but not before its first cell.
      guard (2...3).contains(names.count), Self.lists.contains(names[1]),
        names.count == 2 || Self.isCell(name)
      else { continue }
      found = WholeResults(bytes: place, open: names.count == 3 ? names[2] : nil)
    }
    guard let found else { return nil }
    self = found
  }

  private init(bytes: Int, open: String?) {
    self.bytes = bytes
    self.open = open
  }

  /// What else a process holds is told of the process itself, and not of a cell.
  private static func isCell(_ name: String) -> Bool {
    ["metric", "time", "finding"].contains(name)
  }

  /// The `>` of a tag; those in the values of attributes are none.
  private static func end(ofTagAt start: Int, in file: [UInt8]) -> Int? {
    var quote: UInt8?
    for place in start..<file.count {
      let byte = file[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place
      }
    }
    return nil
  }

  private static func name(_ tag: ArraySlice<UInt8>) -> String {
    let rest = tag.first == UInt8(ascii: "/") ? tag.dropFirst() : tag
    let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    return String(decoding: name, as: UTF8.self)
  }
}
