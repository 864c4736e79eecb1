import Unpacking

/// A packed file unpacked beside, in pieces.
struct Unpacked {
  var packing: Packing
  /// The packed file, and what faults are said of.
  var path: String
  var source: String

  /// - Throws: `DatasetError` saying whether it is cut off or damaged, or that no space is left.
  func write(to target: String) throws(DatasetError) {
    let packed = try OpenFile(path, source: source)
    let copy = try NewFile(target, of: source)
    let unpacker = try said { () throws(UnpackingError) in try packing.unpacker() }
    while true {
      let piece = try packed.read(upTo: 1 << 20)
      if piece.isEmpty { break }
      unpacker.take(piece)
      while let bytes = try said({ () throws(UnpackingError) in try unpacker.next() }) {
        try copy.write(bytes)
      }
    }
    while let bytes = try said({ () throws(UnpackingError) in try unpacker.last() }) {
      try copy.write(bytes)
    }
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
