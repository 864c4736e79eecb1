import TareFoundation
import Unpacking

/// A file or a folder of another tool, read once for all importers that look at it.
package struct ImportInput {
  package let path: String
  let isFolder: Bool
  /// The bytes of a file, unpacked; none of a folder.
  let bytes: [UInt8]
  /// The root of a file that is JSON.
  let json: JSONField?

  package init(_ path: String) throws(ImportError) {
    self.path = path
    guard let isFolder = FileManager.default.isFolder(path) else {
      throw ImportError(.missing, "\(path): no such file")
    }
    self.isFolder = isFolder
    guard !isFolder else {
      (bytes, json) = ([], nil)
      return
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ImportError(.missing, "\(path): cannot be read")
    }
    bytes = try Self.unpacked([UInt8](data), path)
    json = try Self.json(bytes, path)
  }

  /// Without its folder, which would say how the user's machine looks.
  var name: String { Self.name(path) }

  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// When the file was last written: what counts where it says no date.
  var written: Moment? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    #if canImport(Darwin)
      return Moment(seconds: Double(facts.st_mtimespec.tv_sec))
    #else
      return Moment(seconds: Double(facts.st_mtim.tv_sec))
    #endif
  }

  private static func unpacked(_ bytes: [UInt8], _ path: String) throws(ImportError) -> [UInt8] {
    guard let packing = Packing(Array(bytes.prefix(Packing.length))) else { return bytes }
    do throws(UnpackingError) {
      let unpacker = try packing.unpacker()
      unpacker.take(bytes)
      var all: [UInt8] = []
      while let piece = try unpacker.next() { all += piece }
      while let piece = try unpacker.last() { all += piece }
      return all
    } catch {
      throw ImportError(.bad, "\(path): cannot be unpacked: \(error)")
    }
  }

  /// Cargo's messages: a value of JSON on each line, the first member of which is the reason.
  private static let message = Array("{\"reason\":".utf8)

  var isMessages: Bool {
    bytes.drop { $0 <= 0x20 }.starts(with: Self.message)
  }

  /// All values of JSON in a file that has one after the other.
  func documents() throws(ImportError) -> [JSONField] {
    try JSONParser.documents(bytes, of: path).map { JSONField(file: path, path: "", node: $0) }
  }

  /// What assigns JSON to a name is a script that a page loads.
  private static let script = Array("window.BENCHMARK_DATA".utf8)

  private static func json(_ bytes: [UInt8], _ path: String) throws(ImportError) -> JSONField? {
    let isSpace = { (byte: UInt8) in byte <= 0x20 }
    guard var start = bytes.firstIndex(where: { !isSpace($0) }) else {
      throw ImportError(.bad, "\(path): the file is empty")
    }
    if bytes[start...].starts(with: message) { return nil }
    if bytes[start...].starts(with: script) {
      guard let sign = bytes[start...].firstIndex(of: UInt8(ascii: "=")) else { return nil }
      start = sign + 1
    } else if bytes[start] != UInt8(ascii: "{"), bytes[start] != UInt8(ascii: "[") {
      return nil
    }
    return JSONField(
      file: path, path: "", node: try JSONParser.parse(bytes, of: path, from: start))
  }
}
