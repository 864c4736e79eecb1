import ProbeProtocol
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("SampleFile")
struct SampleFileTests {
  private func sample(_ name: String, _ text: String, _ records: Int) throws -> LoadedDataset {
    let folder = try TemporaryFolder()
    return try LoadedDataset.read(
      try folder.write(name, text), DatasetOptions(sampling: Sampling(records: records)))
  }

  private static let lines = (0..<50).map { #"{"id":\#($0),"kind":"\#($0 % 3)"}"# }

  @Test("holds chosen records as they stood, in the format of the whole")
  func formats() throws {
    let lines = Self.lines.joined(separator: "\n") + "\n"
    let array = "[\n" + Self.lines.joined(separator: ",\n") + "]"
    for (name, text) in [("r.jsonl", lines), ("r.json", array)] {
      let loaded = try sample(name, text, 10)
      let bytes = try FileBytes.read(loaded.path)
      let found = try inspected(bytes)
      #expect(found.records == 10)
      #expect(found.format == loaded.format)
      #expect(loaded.dataset.records == 10)
      #expect(loaded.dataset.bytes == bytes.count)
      #expect(loaded.dataset.sha256 == SHA256.hexadecimal(bytes))
      let original = SHA256.hexadecimal(Array(text.utf8))
      #expect(
        loaded.dataset.sample
          == .init(
            bytes: text.utf8.count, records: 50, sha256: original,
            seed: Sampling.seed(sha256: original)))
      let kept = String(decoding: bytes, as: UTF8.self)
      #expect(Self.lines.count { kept.contains($0) } == 10)
    }
  }

  @Test("the same file gives the same sample, whatever it is called; another file, another one")
  func drawn() throws {
    let text = Self.lines.joined(separator: "\n")
    let (one, other) = (try sample("a.jsonl", text, 10), try sample("b.jsonl", text, 10))
    #expect(one.dataset.sha256 == other.dataset.sha256)
    let ids = { (loaded: LoadedDataset) in
      String(decoding: try FileBytes.read(loaded.path), as: UTF8.self).split(separator: "\n")
        .map { $0.prefix { $0 != "," } }
    }
    let third = try sample("a.jsonl", text + " ", 10)
    #expect(try ids(one) != ids(third))
    #expect(one.dataset.sample?.seed != third.dataset.sample?.seed)
  }

  @Test("a sample as large as the file is the file")
  func whole() throws {
    let loaded = try sample("r.jsonl", Self.lines.joined(separator: "\n"), 50)
    #expect(loaded.dataset.sample == nil)
    #expect(loaded.dataset.records == 50)
  }

  @Test("shape and query fields are those of the whole file, not of the sample")
  func shapeOfTheWhole() throws {
    let lines = Self.lines + [#"{"id":99,"kind":"0","rare":1}"#]
    let fields = try sample("r.jsonl", lines.joined(separator: "\n"), 2).schema.object?.fields
    #expect(fields?.map(\.name) == ["id", "kind", "rare"])
  }
}
