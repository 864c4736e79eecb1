/// A file seen through a window that only moves forward, so that its size does not matter.
///
/// Its bytes are digested as they come into sight, where that is asked for.
struct ByteWindow {
  /// What is in sight.
  private(set) var bytes: [UInt8] = []
  /// Where in the file the first byte in sight stands.
  private(set) var offset = 0
  private var digest: SHA256?
  private let next: () throws(DatasetError) -> [UInt8]

  /// next: the bytes that follow those it gave before; none at the end of the file.
  init(isDigested: Bool = true, _ next: @escaping () throws(DatasetError) -> [UInt8]) {
    self.next = next
    digest = isDigested ? SHA256() : nil
  }

  /// Forgets the first bytes in sight and takes in what follows; false at the end of the file.
  mutating func advance(by count: Int) throws(DatasetError) -> Bool {
    let piece = try next()
    bytes.removeFirst(count)
    offset += count
    bytes += piece
    digest?.update(piece)
    return !piece.isEmpty
  }

  /// SHA-256 of everything that was ever in sight.
  var sha256: String { digest?.hexadecimal ?? "" }
  /// Number of bytes that were ever in sight.
  var count: Int { offset + bytes.count }
}

extension ByteWindow {
  /// Bytes that are all at hand; not digested.
  init(_ bytes: [UInt8]) {
    var rest: [UInt8]? = bytes
    self.init(isDigested: false) { () throws(DatasetError) in
      defer { rest = nil }
      return rest ?? []
    }
  }

  /// The bytes of a file that is read in pieces of a mebibyte.
  init(_ file: OpenFile) {
    self.init { () throws(DatasetError) in try file.read(upTo: 1 << 20) }
  }

  /// The bytes of a part of a file, which others may read at the same time; not digested.
  init(_ file: OpenFile, part: Range<Int>, piece: Int = 1 << 20) {
    var rest = part
    self.init(isDigested: false) { () throws(DatasetError) in
      let end = min(rest.upperBound, rest.lowerBound + piece)
      defer { rest = end..<rest.upperBound }
      return rest.isEmpty ? [] : try file.read(rest.lowerBound..<end)
    }
  }
}
