import TareModel
import TareTestSupport
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
}
