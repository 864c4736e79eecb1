import TareModel
import TareTestSupport
import Testing

@testable import TareExchange

@Suite("exporters of runs")
struct RunExporterTests {
  private let run = RunFixture().run

  @Test(
    "write what their importers read back", arguments: ["pyperf", "bmf", "github-action-benchmark"])
  func roundTrip(_ name: String) throws {
    let exporter = try #require(RunExporters.all.first { $0.name == name })
    let export = Export(run, as: exporter)
    let folder = try TemporaryFolder()
    let input = try ImportInput(try folder.write("f.json", export.text))
    let importer = try Importers.importer(of: input)
    #expect(importer.name == name)
    let back = try importer.runs(of: input).flatMap(\.results)
    #expect(back.count == export.results)
    #expect(export.results + export.leftOut == run.results.count)
    let time = try #require(run.results.first { $0.unit == BenchmarkResult.seconds })
    let same = try #require(back.first { $0.key.name == time.fullName })
    let (mine, other) = (try #require(time.figures), try #require(same.figures))
    #expect(abs(other.value / mine.value - 1) < 1e-12)
    if name == "pyperf" { #expect(other.processes == mine.processes) }
  }

  @Test("csv has a line for each result, json every sample")
  func tables() {
    let csv = CSVExporter.text(of: run, run.results)
    #expect(csv.split(whereSeparator: \.isNewline).count == run.results.count + 1)
    #expect(csv.hasPrefix("name,loader,dataset,runtime,access,measure,unit,better,value,low,high,"))
    #expect(JSONExporter.text(of: run, run.results).contains("\"format\" : \"tare-run-1\""))
  }

  @Test("pyperf has no place for what it refuses")
  func refused() {
    let zero = BenchmarkResult(.init("a"), unit: "s", outcome: .measured(.init(value: 0)))
    let rate = BenchmarkResult(
      .init("a"), unit: "ops/s", isHigherBetter: true, outcome: .measured(.init(value: 1)))
    #expect(!PyperfExporter.takes(zero) && !PyperfExporter.takes(rate))
    #expect(!GitHubActionBenchmarkExporter.takes(rate) && BencherExporter.takes(rate))
  }
}
