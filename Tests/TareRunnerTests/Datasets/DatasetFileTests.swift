import Foundation
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("DatasetFile")
struct DatasetFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func packed(_ name: String, _ text: String) throws -> String {
    let path = try folder.write("plain", text)
    _ = try talk("gzip -c '\(path)' > '\(folder.path)/\(name)'")
    return "\(folder.path)/\(name)"
  }

  private func refusal(_ path: String) -> String? {
    do {
      _ = try DatasetFile(path)
      return nil
    } catch {
      return error.description
    }
  }

  @Test("a plain file stays where it is", arguments: ["people.json", "people.jsonl", "people"])
  func plain(_ name: String) throws {
    let path = try folder.write(name, "[]")
    let file = try DatasetFile(path)
    #expect(file.path == path)
    #expect(file.name == "people")
    #expect(file.scratch == nil)
  }

  @Test(
    "gzip is unpacked beside and told by its bytes, whatever the file is called",
    arguments: ["people.json.gz", "people.jsonl.gz", "people.json"])
  func compressed(name: String) throws {
    let path = try packed(name, "[{\"a\":1}]")
    let file = try DatasetFile(path)
    #expect(try FileBytes.read(file.path) == Array("[{\"a\":1}]".utf8))
    #expect(file.name == "people")
    #expect(file.source == path)
  }

  @Test("a copy lives as long as somebody holds it")
  func lifetime() throws {
    var file: DatasetFile? = try DatasetFile(try packed("x.json.gz", "[]"))
    let path = try #require(file?.path)
    #expect(FileManager.default.fileExists(atPath: path))
    file = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("what unpacks to more than it may is refused with the option that allows more")
  func bomb() throws {
    let path = try packed("x.json.gz", "[" + String(repeating: " ", count: 1 << 20) + "]")
    let error = #expect(throws: DatasetError.self) { try DatasetFile(path, unpackLimit: 1 << 20) }
    #expect(error?.why == "it unpacks to more than 1048576 bytes; '--unpack-limit' allows more")
    #expect(try DatasetFile(path, unpackLimit: 1 << 20 + 2).size == 1 << 20 + 2)
    #expect(try DatasetFile(path, unpackLimit: nil).size == 1 << 20 + 2)
  }

  @Test("a gzip file that is cut off or damaged is refused")
  func damaged() throws {
    let path = try packed("x.json.gz", String(repeating: "[1, 2, 3]", count: 100))
    var bytes = try FileBytes.read(path)
    let short = try folder.write("short.json.gz", Array(bytes.dropLast(12)))
    #expect(refusal(short) == "\(short): gzip cannot unpack it: it is cut off")
    bytes[bytes.count - 6] ^= 0xFF
    let wrong = try folder.write("wrong.json.gz", bytes)
    #expect(refusal(wrong) == "\(wrong): gzip cannot unpack it: it is damaged")
  }

  @Test("a byte order mark is left out, and nothing else")
  func mark() throws {
    let path = try folder.write("x.json", "\u{FEFF}[\u{FEFF}]")
    let file = try DatasetFile(path)
    #expect(try FileBytes.read(file.path) == Array("[\u{FEFF}]".utf8))
  }

  @Test("a command that unpacks a file quotes its name")
  func command() throws {
    let path = try folder.write("it's.bz2", "BZh91AY&SY")
    let quoted = path.replacing("'", with: #"'\''"#)
    #expect(
      refusal(path)
        == "\(path): bzip2, which is not read; try: bzip2 -dc '\(quoted)' | tare run --data -")
  }

  @Test("a named pipe, which gives its bytes only once, is copied")
  func pipe() throws {
    let path = folder.path + "/pipe.json"
    _ = try talk("mkfifo '\(path)'")
    let writer = try Process.run(
      URL(fileURLWithPath: "/bin/sh"), arguments: ["-c", "echo '[{}]' > \(path)"])
    let file = try DatasetFile(path)
    writer.waitUntilExit()
    #expect(try FileBytes.read(file.path) == Array("[{}]\n".utf8))
    #expect(file.name == "pipe")
  }

  @Test("what is not there or a folder is missing")
  func missing() {
    #expect(refusal(folder.path + "/gone.json") == "\(folder.path)/gone.json: no such file")
    #expect(refusal(folder.path) == "\(folder.path): a folder, where a file should be")
  }
}
