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
      try folder.write(name, text), DatasetOptions(sampling: Sampling(records: records, seed: 5)))
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
          == .init(bytes: text.utf8.count, records: 50, sha256: original, seed: 5))
      let kept = String(decoding: bytes, as: UTF8.self)
      #expect(Self.lines.count { kept.contains($0) } == 10)
    }
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
