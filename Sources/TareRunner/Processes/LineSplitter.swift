/// Cuts a stream of bytes into lines.
struct LineSplitter {
  /// Bytes that a line may have: whoever writes without end is not listened to without end.
  static let longest = 64 << 20

  private let longest: Int
  private var rest: [UInt8] = []
  /// How much of it is known to hold no line feed.
  private var searched = 0

  init(longest: Int = Self.longest) { self.longest = longest }

  /// The lines that these bytes complete, without their line feeds; of one that is too long the
  /// beginning.
  mutating func add(_ bytes: [UInt8]) -> [[UInt8]] {
    rest += bytes
    var lines: [[UInt8]] = []
    var start = 0
    while let end = rest[max(start, searched)...].firstIndex(of: 0x0A) {
      lines.append(Array(rest[start..<min(end, start + longest)]))
      start = end + 1
    }
    rest.removeFirst(start)
    if rest.count > longest { rest.removeLast(rest.count - longest) }
    searched = rest.count
    return lines
  }
}
