import TareModel
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("forms of files, measured", .needsRuntime)
  struct FormsRunTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let cases = [
      "dictofdicts-pretty.json", "columns.json", "socrata.json", "table.csv", "concat-pretty.json",
      "jsonl-arrays.jsonl", "ok.json.xz", "nfc-nfd.json", "ohm.json", "surrogate-key.json",
      "surrogate.json", "mixed.json", "xmlish.json",
    ]

    @Test("every form is measured in dicts and in classes, and the run file keeps what was read")
    func measured() throws {
      let data = Self.cases.flatMap { ["--data", "\(Repository.root)/Tests/Cases/\($0)"] }
      let result = try Tare.measure(
        data + [
          "--loader", "json", "--representation", "dict", "--representation", "slots",
          "--representation", "json-bytes", "--metric", "allocated",
        ], on: .newest(), in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.stderr.contains("socrata: 3 records: the rows at 'data', their fields named "))
      let run = try folder.onlyRun()
      #expect(run.header.datasets.count == Self.cases.count)
      #expect(run.header.datasets.allSatisfy { $0.origin != nil })
      for cell in run.cells {
        #expect(cell.outcome.isMeasured, "\(cell.key.dataset) \(cell.key.representation)")
      }
    }
  }
}
