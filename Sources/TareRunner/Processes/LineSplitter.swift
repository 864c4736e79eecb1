/// Cuts a stream of bytes into lines.
struct LineSplitter {
  private var rest: [UInt8] = []

  /// The lines that these bytes complete, without their line feeds.
  mutating func add(_ bytes: [UInt8]) -> [[UInt8]] {
    rest += bytes
    var lines: [[UInt8]] = []
    var start = rest.startIndex
    while let end = rest[start...].firstIndex(of: 0x0A) {
      lines.append(Array(rest[start..<end]))
      start = end + 1
    }
    rest.removeFirst(start)
    return lines
  }
}
