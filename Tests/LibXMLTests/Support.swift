import LibXML
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Parses a literal.
func parse(_ text: String) throws -> XML.Document {
  try XML.Document.parse(Array(text.utf8), named: "test.xml")
}

/// The error that the work throws, or a failed test.
func failure(
  of work: () throws -> Void, location: SourceLocation = #_sourceLocation
) throws -> XML.Error {
  try #require(throws: XML.Error.self, sourceLocation: location) { try work() }
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// A folder of files that goes with the value.
final class Folder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    var template = Array("/tmp/tare-libxml-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    path = String(cString: made)
    for (name, text) in files.sorted(by: { $0.key < $1.key }) { try write(name, text) }
  }

  deinit {
    // Names are ours, one level deep at most.
    for name in entries(path) {
      let entry = "\(path)/\(name)"
      if unlink(entry) != 0 {
        for inner in entries(entry) { unlink("\(entry)/\(inner)") }
        rmdir(entry)
      }
    }
    rmdir(path)
  }

  subscript(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ name: String, _ text: String) throws {
    if let slash = name.lastIndex(of: "/") { mkdir(self[String(name[..<slash])], 0o700) }
    let file = try #require(fopen(self[name], "w"))
    defer { fclose(file) }
    #expect(fputs(text, file) >= 0)
  }

  private func entries(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
