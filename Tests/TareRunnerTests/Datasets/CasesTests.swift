import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

/// Files as people have them: what is taken for the records of each, or why none is.
@Suite("Cases")
struct CasesTests {
  private static func read(_ name: String) throws -> LoadedDataset {
    try LoadedDataset.read("\(Repository.root)/Tests/Cases/\(name)")
  }

  /// A file, and what has to come of it.
  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var form: RecordsOrigin.Form
    var records: Int
    /// Names of the fields, in order.
    var fields: [String]
    var part: String?

    var testDescription: String { file }

    init(
      _ file: String, _ form: RecordsOrigin.Form, _ records: Int, _ fields: [String],
      part: String? = nil
    ) {
      (self.file, self.form, self.records) = (file, form, records)
      (self.fields, self.part) = (fields, part)
    }
  }

  @Test(
    "the right records are read, whatever form they have",
    arguments: [
      Case("arrays.json", .rows, 2, ["id", "name"]),
      Case("jsonl-arrays.jsonl", .rows, 2, ["id", "name"]),
      Case("split.json", .rows, 2, ["a", "b"], part: "data"),
      Case("socrata.json", .rows, 3, ["id", "city"], part: "data"),
      Case("concat.json", .concatenated, 2, ["id", "name"]),
      Case("concat-pretty.json", .concatenated, 2, ["id"]),
      Case("dictofdicts-line.json", .keyed, 3, ["id", "name", "n"]),
      Case("dictofdicts-pretty.json", .keyed, 3, ["id", "name", "n"]),
      Case("columns.json", .columns, 3, ["a", "b"]),
      Case("onerecord-pretty.json", .one, 1, ["id", "name"]),
      Case("table.csv", .csv, 2, ["id", "name"]),
      Case("table.tsv", .csv, 3, ["id", "name", "tall"]),
      Case("codes.csv", .csv, 2, ["id", "when", "share"]),
      Case("mark.json", .array, 2, ["id"]),
      Case("ok.json.xz", .array, 2, ["id", "name"]),
      Case("records.jsonl.xz", .lines, 2, ["id"]),
      Case("plain.json", .array, 3, ["id", "name", "p", "p.x", "p.y"]),
      Case("mixed.json", .array, 7, ["v", "v.a"]),
      Case("xmlish.json", .array, 2, ["id", "item", "item.n", "item[].n"]),
      Case("nfc-nfd.json", .array, 2, ["caf\u{E9}", "cafe\u{301}"]),
      Case("nfc-then-nfd.json", .array, 2, ["caf\u{E9}", "cafe\u{301}"]),
      Case("ohm.json", .array, 2, ["R (\u{2126})", "t", "R (\u{3A9})"]),
      Case("kelvin.json", .array, 1, ["K", "\u{212A}"]),
      Case("surrogate.json", .array, 2, ["v", "w"]),
      Case("surrogate-key.json", .array, 2, [#"\ud800"#, "w"]),
    ])
  func records(_ expected: Case) throws {
    let loaded = try Self.read(expected.file)
    let origin = try #require(loaded.dataset.origin)
    #expect(origin.form == expected.form)
    #expect(origin.part == expected.part)
    #expect(loaded.dataset.records == expected.records)
    #expect(loaded.fields.map(\.name).isExactly(expected.fields), "\(loaded.fields.map(\.name))")
    #expect(origin.bytes <= origin.fileBytes && origin.bytes > 0)
    // What probes read is an array or lines, of so many records.
    let read = try inspected(FileBytes.read(loaded.path))
    #expect(read.records == expected.records && read.format == loaded.format)
  }

  @Test(
    "what is not read is named, with what turns it into what is",
    arguments: [
      ("ok.json.bz2", "bzip2, which is not read; try: bzip2 -dc ", true),
      ("ok.json.zst", "zstd, which is not read; try: zstd -dc ", true),
      ("records.zip", "zip, which is not read; try: unzip -p ", true),
      ("utf16.json", "UTF-16 text, which is not read; try: iconv -f UTF-16 -t UTF-8 ", true),
      (
        "utf16-unmarked.json",
        "UTF-16LE text, which is not read; try: iconv -f UTF-16LE -t UTF-8 ", true
      ),
      ("utf32.json", "UTF-32 text, which is not read; try: iconv -f UTF-32 -t UTF-8 ", true),
      ("table.yaml", "YAML, which is not read; try: yq -o json ", true),
      ("t.parquet", "Parquet, which is not read; try: python3 -c ", true),
      ("page-empty.json", "holds no records: the list at 'data' is empty", false),
    ])
  func refused(_ file: String, _ why: String, _ hasCommand: Bool) {
    let error = #expect(throws: DatasetError.self) { try Self.read(file) }
    #expect(error?.why.hasPrefix(why) == true, "\(error?.why ?? "")")
    #expect(error?.why.hasSuffix("/\(file) | tare run --data -") == hasCommand)
    #expect(error?.kind == .bad)
  }
}
