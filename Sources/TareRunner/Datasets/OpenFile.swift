import TareFoundation

/// A file that is open for reading; closed when nobody holds it any more.
final class OpenFile {
  private let file: OpenDescriptor
  private let source: String

  /// source: what faults are said of.
  init(_ path: String, source: String) throws(DatasetError) {
    guard let isFolder = FileManager.default.isFolder(path) else {
      throw DatasetError(.missing, source: source, why: "no such file")
    }
    guard !isFolder else {
      throw DatasetError(.missing, source: source, why: "a folder, where a file should be")
    }
    guard let file = OpenDescriptor(path, O_RDONLY) else {
      throw DatasetError(.missing, source: source, why: "cannot be read")
    }
    self.file = file
    self.source = source
  }

  /// Standard input; not closed.
  init(standardInput source: String) {
    file = .standardInput
    self.source = source
  }

  /// The bytes that follow, fewer than asked for or none only at the end.
  func read(upTo count: Int) throws(DatasetError) -> [UInt8] {
    do {
      return try file.read(upTo: count)
    } catch {
      throw DatasetError(.missing, source: source, why: "cannot be read to its end")
    }
  }

  /// The bytes of a part of the file.
  func read(_ range: Range<Int>) throws(DatasetError) -> [UInt8] {
    do {
      try file.seek(to: range.lowerBound)
    } catch {
      throw DatasetError(.missing, source: source, why: "cannot be read to its end")
    }
    return try read(upTo: range.count)
  }
}
