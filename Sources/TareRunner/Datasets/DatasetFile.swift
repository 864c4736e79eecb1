import Foundation

/// A file of records as every probe can read it: on disk, not compressed, for as long as it is
/// held.
struct DatasetFile: Sendable {
  /// Where the bytes are.
  var path: String
  /// What faults are said of: the path as the user gave it.
  var source: String
  /// What the dataset is called when nobody names it.
  var name: String
  /// Where the bytes were put, when they could not stay where they were.
  var scratch: ScratchFolder?
  /// When it was about to be read.
  let stamp: FileStamp?

  /// What stands for standard input where a path is expected.
  static let standardInput = "-"

  /// Standard input and pipes are copied, gzip is unpacked; any other file stays where it is.
  init(_ path: String) throws(DatasetError) {
    let isInput = path == Self.standardInput
    let source = isInput ? "standard input" : path
    self.source = source
    name = isInput ? "standard-input" : Self.name(of: path)
    self.path = path
    if isInput || !Self.canBeReadTwice(path) {
      let stream =
        isInput
        ? OpenFile(standardInput: source) : try OpenFile(path, source: source)
      let folder = try ScratchFolder()
      try Self.copy(stream, to: folder.records, source)
      self.path = folder.records
      scratch = folder
    }
    if try OpenFile(self.path, source: source).read(upTo: 2) == Gzip.magic {
      let folder = try ScratchFolder()
      try Gzip.unpack(self.path, to: folder.records, source: source)
      self.path = folder.records
      scratch = folder
    }
    self.path = URL(fileURLWithPath: self.path).standardizedFileURL.path
    stamp = FileStamp(self.path)
  }

  /// `people.json.gz` and `people.jsonl` are both `people`.
  private static func name(of path: String) -> String {
    let url = URL(fileURLWithPath: path)
    let plain = url.pathExtension == "gz" ? url.deletingPathExtension() : url
    return plain.deletingPathExtension().lastPathComponent
  }

  /// A named pipe, as a shell makes of `<(…)`, gives its bytes only once.
  private static func canBeReadTwice(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT != S_IFIFO && status.st_mode & S_IFMT != S_IFCHR
  }

  private static func copy(
    _ stream: OpenFile, to target: String, _ source: String
  ) throws(DatasetError) {
    let copy = try NewFile(target, of: source)
    while true {
      let piece = try stream.read(upTo: 1 << 20)
      guard !piece.isEmpty else { return }
      try copy.write(piece)
    }
  }
}

extension ScratchFolder {
  /// The file in it that holds the copy.
  var records: String { path + "/records" }
}
