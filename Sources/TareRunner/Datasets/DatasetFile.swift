import TareFoundation
import Unpacking

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
  /// Where they were before, for as long as it is asked whether they were changed.
  private var before: ScratchFolder?
  /// Its bytes come once, from standard input or a pipe.
  let isStream: Bool
  /// How the user's file is packed; nil where it is not.
  private(set) var packing: Packing?
  /// It begins with a byte order mark.
  private(set) var isMarked = false
  /// The line of the user's file that the first line here is.
  var firstLine = 1
  /// When it was about to be read.
  private(set) var stamp: FileStamp?

  /// What stands for standard input where a path is expected.
  static let standardInput = "-"
  /// How the names of packed files end.
  private static let packed = ["gz", "xz"]
  /// What a text of UTF-8 may begin with, and JSON may not.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Standard input and pipes are copied, gzip and xz are unpacked, a byte order mark is left out;
  /// any other file stays where it is.
  ///
  /// - Parameter unpackLimit: the most bytes that a packed file may come to; nil for no limit.
  /// - Throws: `DatasetError`, for what cannot be read with a command that turns it into what can.
  init(
    _ path: String, unpackLimit: Int? = DatasetOptions.unpackLimit
  ) throws(DatasetError) {
    let isInput = path == Self.standardInput
    let source = isInput ? "standard input" : path
    self.source = source
    name = isInput ? "standard-input" : Self.name(of: path)
    self.path = path
    isStream = isInput || !Self.canBeReadTwice(path)
    if isStream {
      let stream =
        isInput
        ? OpenFile(standardInput: source) : try OpenFile(path, source: source)
      try moved { target throws(DatasetError) in try Self.copy(stream, to: target, source) }
    }
    packing = Packing(try OpenFile(self.path, source: source).read(upTo: Packing.length))
    if let packing {
      let packed = Unpacked(
        packing: packing, path: self.path, source: source, limit: unpackLimit)
      try moved { target throws(DatasetError) in try packed.write(to: target) }
    }
    let head = try OpenFile(self.path, source: source).read(upTo: ForeignForm.length)
    isMarked = head.starts(with: Self.mark)
    if isMarked {
      let rest = try OpenFile(self.path, source: source)
      _ = try rest.read(upTo: Self.mark.count)
      try moved { target throws(DatasetError) in try Self.copy(rest, to: target, source) }
    }
    self.path = URL(fileURLWithPath: self.path).standardizedFileURL.path
    stamp = FileStamp(self.path)
    if let foreign = ForeignForm(head) { throw foreign.refusal(self) }
  }

  /// Size of what is read, in bytes.
  var size: Int { FileStamp(path).map { Int($0.size) } ?? 0 }

  /// The user's name of what is read: of a packed file without the ending that says so.
  var fileName: String {
    let url = URL(fileURLWithPath: source)
    let plain = Self.packed.contains(url.pathExtension) ? url.deletingPathExtension() : url
    return plain.lastPathComponent
  }

  /// The same with its bytes in a folder of ours, as others that were made of them.
  func rewritten(in folder: ScratchFolder) -> DatasetFile {
    var file = self
    file.path = folder.records
    file.before = scratch
    file.scratch = folder
    return file
  }

  /// From now on the bytes are where body puts them.
  private mutating func moved(
    _ body: (String) throws(DatasetError) -> Void
  ) throws(DatasetError) {
    let folder = try ScratchFolder()
    try body(folder.records)
    path = folder.records
    scratch = folder
  }

  /// `people.json.gz` and `people.jsonl` are both `people`.
  private static func name(of path: String) -> String {
    let url = URL(fileURLWithPath: path)
    let plain = packed.contains(url.pathExtension) ? url.deletingPathExtension() : url
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
