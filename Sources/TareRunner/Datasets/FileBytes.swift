/// Whole files as bytes, for those that are small.
enum FileBytes {
  static func read(_ path: String) throws(DatasetError) -> [UInt8] {
    let file = try OpenFile(path, source: path)
    var bytes: [UInt8] = []
    while true {
      let piece = try file.read(upTo: 1 << 16)
      guard !piece.isEmpty else { return bytes }
      bytes += piece
    }
  }
}
