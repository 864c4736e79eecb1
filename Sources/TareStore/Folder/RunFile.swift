import TareFoundation
package import TareModel

/// A run file while it is being measured: appended result by result, renamed when whole.
package final class RunFile {
  /// Where the file will be when it is whole.
  package let path: String
  private let lock: PartLock
  private var file: OpenDescriptor { lock.file }
  private var partialPath: String { lock.path }
  private let encoder = RunEncoder()

  /// What names of run files end with, before what tells that they are packed or in the making.
  package static let suffix = ".xml"
  package static let partialSuffix = ".part"

  /// What the name of a shard's file has after the id, so that a folder shows which are there.
  static func mark(_ shard: Shard?) -> String {
    shard.map { "-\($0.index)-of-\($0.count)" } ?? ""
  }

  package static func path(of header: Run.Header, in folder: String) -> String {
    "\(folder)/\(header.id)\(mark(header.shards?.shard))\(suffix)"
  }

  /// The file that holds the run already, plain or packed.
  package static func existing(_ header: Run.Header, in folder: String) -> String? {
    let path = path(of: header, in: folder)
    return [path, PackedRun.path(of: path)].first {
      FileManager.default.fileExists(atPath: $0)
    }
  }

  /// Whether a name is that of a run file.
  package static func isName(_ path: String) -> Bool {
    path.hasSuffix(suffix) || PackedRun.isName(path)
  }

  /// Writes a run that is whole already; a file of that name holds the same run and is replaced.
  package static func write(
    _ bytes: [UInt8], _ header: Run.Header, in folder: String
  ) throws(StoreError) -> String {
    let path = path(of: header, in: folder)
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw StoreError(.output, "\(path): cannot be written")
    }
    return path
  }

  /// Begins a new run in a folder, which is made where it is missing.
  package init(_ header: Run.Header, in folder: String) throws(StoreError) {
    path = Self.path(of: header, in: folder)
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw StoreError(.output, "\(folder): the folder cannot be made")
    }
    lock = try PartLock(path + Self.partialSuffix, creating: true)
    try write(try encoder.begin(header))
  }

  /// Continues a run that was cut off.
  ///
  /// - Throws: `StoreError` of the kind `held` where another process is measuring the run.
  package init(continuing partial: PartialRunFile) throws(StoreError) {
    path = String(partial.path.dropLast(Self.partialSuffix.count))
    lock = try PartLock(partial.path)
    guard lock.bytes == partial.bytes else {
      throw StoreError(.held, "\(partial.path): another process has gone on with this run")
    }
    do {
      try file.cut(at: partial.whole.bytes)
    } catch {
      throw StoreError(.output, "\(partialPath): cannot be written")
    }
    try encoder.skipHeader(partial.run.header)
    // What goes on is a process of its own, with cells that the one that was cut off did not leave.
    let close = partial.whole.open.map { "</\($0)>\n" } ?? ""
    try write(Array("\n\(close)".utf8))
  }

  /// Writes what a process gave, all at once.
  package func append(_ results: Results) throws(StoreError) {
    try write(try encoder.add(results))
  }

  /// Lets go of the part: whoever wants may continue it.
  package func leave() { try? file.close() }

  /// Writes the end and gives the file its name.
  package func finish(_ end: Run.End) throws(StoreError) {
    try write(try encoder.end(end))
    do {
      try file.synchronize()
      // Before others may take it for one that was cut off.
      try FileManager.default.moveItem(atPath: partialPath, toPath: path)
      try file.close()
    } catch {
      throw StoreError(.output, "\(path): cannot be written")
    }
  }

  private func write(_ bytes: [UInt8]) throws(StoreError) {
    do {
      try file.write(bytes)
    } catch {
      throw StoreError(.output, "\(partialPath): cannot be written")
    }
  }
}

/// A run file that was cut off, up to its last whole result.
package struct PartialRunFile {
  package var path: String
  package var run: PartialRun
  var whole: WholeResults
  /// Size of the file when it was read.
  var bytes: Int

  /// - Throws: `StoreError` when not even the header is whole.
  package init(_ path: String) throws(StoreError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw StoreError(.missing, "\(path): cannot be read")
    }
    let bytes = [UInt8](data)
    guard let whole = WholeResults(bytes) else {
      throw StoreError(.bad, "\(path): nothing whole to resume from")
    }
    self.path = path
    self.whole = whole
    self.bytes = bytes.count
    run = try RunDecoder.partial(Array(bytes[..<whole.bytes]), whole, named: path)
  }
}
