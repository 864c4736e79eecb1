import Foundation
import ProbeProtocol
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("LoadedDataset")
struct LoadedDatasetTests {
  private func refusal(_ path: String) -> DatasetError? {
    do {
      _ = try LoadedDataset.read(path)
      return nil
    } catch {
      return error
    }
  }

  @Test("a file needs no manifest: name, size, count and digest are its own")
  func file() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("people of the north.jsonl", "{\"id\":1}\n{\"id\":2}\n")
    let loaded = try LoadedDataset.read(path)
    #expect(loaded.dataset.name == "people of the north")
    #expect(loaded.dataset.bytes == 18)
    #expect(loaded.dataset.records == 2)
    #expect(loaded.dataset.sha256 == SHA256.hexadecimal(Array("{\"id\":1}\n{\"id\":2}\n".utf8)))
    #expect(loaded.dataset.query.identify == ["id"])
    #expect(loaded.format == .lines)
    #expect(loaded.original == path)
    #expect(loaded.part.count == 2)
  }

  @Test("a folder takes its names and fields from the manifest")
  func folder() throws {
    let folder = try TemporaryFolder()
    try folder.write("r.json", #"[{"a":1,"b":{"c":"x"}}]"#)
    try folder.write(
      "manifest.json",
      #"{"name":"n","title":"t","summary":"s","records":"r.json","identify":["a"],"#
        + #""match":{"field":["b","c"],"value":"x"}}"#)
    let loaded = try LoadedDataset.read(folder.path)
    #expect(loaded.dataset.name == "n")
    #expect(loaded.dataset.title == "t")
    #expect(loaded.dataset.summary == "s")
    #expect(
      loaded.dataset.query
        == Query(match: .init(field: ["b", "c"], value: .string("x")), identify: ["a"]))
  }

  @Test("what is not there is missing, and what is there and wrong is bad")
  func kinds() throws {
    let folder = try TemporaryFolder()
    let gone = folder.path + "/gone.json"
    #expect(refusal(gone) == DatasetError(.missing, source: gone, why: "no such file"))
    #expect(
      refusal(folder.path)
        == DatasetError(.missing, source: folder.path, why: "a folder without a manifest.json"))
    try folder.write("manifest.json", #"{"name":"n","records":"gone.json"}"#)
    #expect(refusal(folder.path) == DatasetError(.missing, source: gone, why: "no such file"))
    let bad = try folder.write("bad.json", "[{}\n")
    #expect(refusal(bad)?.kind == .bad)
    #expect(refusal(bad)?.source == bad)
  }

  @Test("probes read a copy, which a change of the user's file does not reach")
  func owned() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("people.json", #"[{"id":1}]"#)
    let loaded = try LoadedDataset.read(path)
    #expect(loaded.part.path != path)
    try folder.write("people.json", #"[{"id":2}]"#)
    #expect(try String(contentsOfFile: loaded.part.path, encoding: .utf8) == #"[{"id":1}]"#)
    #expect(loaded.isUntouched)
    #expect(loaded.dataset.sha256 == SHA256.hexadecimal(Array(#"[{"id":1}]"#.utf8)))
  }

  @Test(
    "a link is read as the whole file that it leads to, whatever form that has",
    arguments: [
      ("table.csv", "id,name\n", "7,x\n", ""),
      ("envelope.json", #"{"data":[{"id":0}"#, #",{"id":7}"#, "]}"),
      ("concatenated.json", "", #"{"id": 7} "#, "\n"),
      ("array.json", #"[{"id":0}"#, #",{"id":7}"#, "]"),
    ])
  func linked(_ name: String, _ first: String, _ record: String, _ last: String) throws {
    let folder = try TemporaryFolder()
    let text = first + String(repeating: record, count: 200) + last
    let file = try folder.write("files/\(name)", text)
    let link = "\(folder.path)/\(name)"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    let (linked, plain) = (try LoadedDataset.read(link), try LoadedDataset.read(file))
    #expect(linked.dataset.records >= 200)
    #expect(linked.dataset == plain.dataset)
    #expect(linked.dataset.origin?.fileBytes == text.utf8.count)
  }

  @Test("a copy that somebody changes, replaces or takes away is touched")
  func touched() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("people.json", #"[{"id":1}]"#)
    let other = try folder.write("other.json", #"[{"id":2}]"#)
    let files = FileManager.default
    let changes: [(String) throws -> Void] = [
      { try Data("[{\"id\":3}]".utf8).write(to: URL(fileURLWithPath: $0)) },
      { file in
        let handle = try #require(FileHandle(forWritingAtPath: file))
        try handle.write(contentsOf: Data("[".utf8))
        try handle.close()
      },
      { file in
        try files.removeItem(atPath: file)
        try files.copyItem(atPath: other, toPath: file)
      },
      { try files.removeItem(atPath: $0) },
    ]
    for change in changes {
      let loaded = try LoadedDataset.read(path)
      #expect(loaded.isUntouched)
      try change(loaded.part.path)
      #expect(!loaded.isUntouched)
    }
  }
}
