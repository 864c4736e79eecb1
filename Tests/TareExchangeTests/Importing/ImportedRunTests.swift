import TareModel
import TareStore
import TareTestSupport
import Testing

@testable import TareExchange

@Suite("imported runs")
struct ImportedRunTests {
  @Test("are read back from their run file as they were", arguments: SampleTests.all)
  func roundTrip(_ sample: Sample) throws {
    let folder = try TemporaryFolder()
    let input = try ImportInput("\(Sample.folder)/\(sample.path)")
    for imported in try sample.read() {
      let run = imported.run(of: input, .init(label: "l", toolVersion: "0"))
      #expect(run == imported.run(of: input, .init(label: "l", toolVersion: "0")))
      let file = try RunFile(run.header, in: folder.path)
      try file.append(Results(imported: run.imported))
      try file.finish(try #require(run.end))
      #expect(try RunDecoder().run(file: file.path) == run)
    }
  }

  @Test("are called by their commit, and have its date")
  func header() throws {
    let input = try ImportInput("\(Sample.folder)/asv-0.6.6")
    let imported = try #require(try AsvImporter.runs(of: input).first)
    let header = imported.run(of: input, .init(toolVersion: "0")).header
    #expect(header.label == "4af5157d")
    #expect(header.started == "2026-11-30T04:57:34.000000Z")
    #expect(header.id.hasPrefix("20261130T045734000000Z-"))
    #expect(header.source?.tool == "asv")
  }
}
