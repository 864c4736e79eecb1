import Unpacking

/// A packed file unpacked beside, in pieces.
struct Unpacked {
  var packing: Packing
  /// The packed file, and what faults are said of.
  var path: String
  var source: String
  /// The most bytes that may come of it; nil for no limit.
  var limit: Int?

  /// - Throws: `DatasetError` saying whether it is cut off or damaged, grows beyond the limit, or
  ///   that no space is left.
  func write(to target: String) throws(DatasetError) {
    let packed = try OpenFile(path, source: source)
    let copy = try NewFile(target, of: source)
    var written = 0
    func take(_ bytes: [UInt8]) throws(DatasetError) {
      written += bytes.count
      if let limit, written > limit { throw tooLarge(limit) }
      try copy.write(bytes)
    }
    let unpacker = try said { () throws(UnpackingError) in try packing.unpacker() }
    while true {
      let piece = try packed.read(upTo: 1 << 20)
      if piece.isEmpty { break }
      unpacker.take(piece)
      while let bytes = try said({ () throws(UnpackingError) in try unpacker.next() }) {
        try take(bytes)
      }
    }
    while let bytes = try said({ () throws(UnpackingError) in try unpacker.last() }) {
      try take(bytes)
    }
  }

  private func tooLarge(_ limit: Int) -> DatasetError {
    DatasetError(
      .bad, source: source,
      why: "it unpacks to more than \(limit) bytes; '--unpack-limit' allows more")
  }

  private func said<Value>(
    _ body: () throws(UnpackingError) -> Value
  ) throws(DatasetError) -> Value {
    do {
      return try body()
    } catch {
      throw DatasetError(.bad, source: source, why: "\(packing) cannot unpack it: \(error)")
    }
  }
}
