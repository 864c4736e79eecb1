import TareFoundation

/// A copy of a file of records that belongs to this program, so that every probe reads the bytes
/// that were digested, whatever becomes of the user's file meanwhile.
struct OwnCopy {
  var path: String
  var scratch: ScratchFolder

  /// - Throws: `DatasetError` where there is no room, or the file is no longer the one that was
  ///   digested.
  init(of file: DatasetFile, sha256: String) throws(DatasetError) {
    scratch = try ScratchFolder()
    path = scratch.records
    let copy = try NewFile(path, of: file.source)
    let original = try OpenFile(file.path, source: file.source)
    while true {
      let piece = try original.read(upTo: 1 << 20)
      if piece.isEmpty { break }
      try copy.write(piece)
    }
    guard copy.sha256 == sha256 else { throw .changed(file.source) }
  }
}

extension DatasetError {
  /// Other bytes than those that were read first.
  static func changed(_ source: String) -> DatasetError {
    DatasetError(.bad, source: source, why: "it was changed while it was read")
  }
}
