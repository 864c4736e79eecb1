import Foundation
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("ForeignForm")
struct ForeignFormTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "a table that begins as another form does is read",
    arguments: ["ORCID", "PAR1", "ARROW1", "BZh9"])
  func table(_ column: String) throws {
    let path = try folder.write("\(column).csv", "\(column),name\r\n0000-0001,\"x\ty\"\r\n")
    let loaded = try LoadedDataset.read(path)
    #expect(loaded.fields.map(\.name) == [column, "name"])
    #expect(loaded.dataset.records == 1)
  }

  @Test(
    "a form that begins with a word is told by a byte that no text has",
    arguments: [
      ("ORC\u{0}", "ORC"), ("PAR1\u{15}\u{4}", "Parquet"), ("ARROW1\u{0}\u{0}", "Arrow"),
      ("BZh11AY&SY", "bzip2"), ("SQLite format 3\u{0}", "SQLite"), ("Obj\u{1}", "Avro"),
      ("%PDF-1.7\n", "PDF"), ("a\u{0}" + String(repeating: "0", count: 255) + "ustar", "tar"),
    ])
  func told(_ head: String, _ name: String) {
    #expect(ForeignForm(Array(head.utf8))?.name == name)
  }

  private func refusal(_ path: String) -> String? {
    let error = #expect(throws: DatasetError.self) { try LoadedDataset.read(path) }
    return error?.why
  }

  private static let yaml = "a: 1\n"
  private static let zip = "PK\u{3}\u{4}"
  private static let tar = "\u{0}" + String(repeating: "0", count: 256) + "ustar"

  @Test(
    "of what is packed, the command unpacks it first, or says to where it needs a file",
    arguments: [
      (yaml, "YAML, which is not read; try: gzip -dc FILE | yq -o json | tare run --data -"),
      (tar, "tar, which is not read; try: gzip -dc FILE | tar -xOf - | tare run --data -"),
      (
        zip,
        "zip, which is not read; unpack it into a file first, then try: unzip -p FILE | tare run "
          + "--data -"
      ),
    ])
  func packed(_ text: String, _ why: String) throws {
    let plain = try folder.write("plain", text)
    let path = folder.path + "/packed.gz"
    _ = try talk("gzip -c '\(plain)' > '\(path)'")
    #expect(refusal(path)?.replacing(path, with: "FILE") == why)
  }

  @Test(
    "of a pipe, which is no file to name, the command reads what comes or needs a file first",
    arguments: [
      (yaml, "YAML, which is not read; try: yq -o json | tare run --data -"),
      (tar, "tar, which is not read; try: tar -xOf - | tare run --data -"),
      (
        zip,
        "zip, which is not read; write it into a file first, then try: unzip -p FILE | tare run "
          + "--data -"
      ),
    ])
  func piped(_ text: String, _ why: String) throws {
    let plain = try folder.write("plain", text)
    let pipe = folder.path + "/pipe"
    _ = try talk("mkfifo '\(pipe)'")
    let writer = try Process.run(
      URL(fileURLWithPath: "/bin/sh"), arguments: ["-c", "cat '\(plain)' > '\(pipe)'"])
    #expect(refusal(pipe) == why)
    writer.waitUntilExit()
  }
}
