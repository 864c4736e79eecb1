import Foundation

/// A file that is open for reading; closed when nobody holds it any more.
final class OpenFile {
  private let handle: FileHandle
  private let source: String

  /// source: what faults are said of.
  init(_ path: String, source: String) throws(DatasetError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw DatasetError(.missing, source: source, why: "no such file")
    }
    guard !isFolder.boolValue else {
      throw DatasetError(.missing, source: source, why: "a folder, where a file should be")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw DatasetError(.missing, source: source, why: "cannot be read")
    }
    self.handle = handle
    self.source = source
  }

  /// Standard input; not closed.
  init(standardInput source: String) {
    handle = .standardInput
    self.source = source
  }

  /// The bytes that follow, fewer than asked for or none only at the end.
  func read(upTo count: Int) throws(DatasetError) -> [UInt8] {
    do {
      // Each piece is an object of Foundation's, which on macOS lives until its pool is emptied.
      return try autoreleasing { try handle.read(upToCount: count).map { [UInt8]($0) } ?? [] }
    } catch {
      throw DatasetError(.missing, source: source, why: "cannot be read to its end")
    }
  }

  /// The bytes of a part of the file.
  func read(_ range: Range<Int>) throws(DatasetError) -> [UInt8] {
    do {
      try handle.seek(toOffset: UInt64(range.lowerBound))
    } catch {
      throw DatasetError(.missing, source: source, why: "cannot be read to its end")
    }
    return try read(upTo: range.count)
  }
}

private func autoreleasing<Value>(_ body: () throws -> Value) rethrows -> Value {
  #if canImport(Darwin)
    try autoreleasepool(invoking: body)
  #else
    try body()
  #endif
}
