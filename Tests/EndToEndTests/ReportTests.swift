import Foundation
import TareModel
import TareStore
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("tare FILE", .needsRuntime)
  struct ReportTests {
    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      let rows = (0..<20).map { #"{"id":\#($0),"kind":"k\#($0 % 3)"}"# }
      try folder.write("people.json", "[" + rows.joined(separator: ",") + "]")
      try folder.write("more", rows.joined(separator: "\n") + "\n")
    }

    private func options() throws -> [String] {
      [
        "--offline", "--runtime", try FoundRuntime.newest().path, "--loader", "json",
        "--representation", "dict", "--representation", "slots", "--metric", "allocated",
      ]
    }

    @Test("measures the files, makes the site and says last which page to open")
    func files() throws {
      let result = try Tare.run(
        ["more", "people.json"] + options(), in: folder, environment: Tare.bare)
      #expect(result.status == 0, "\(result.stderr)")
      let run = try #require(try RunFolder(folder.path + "/Output/runs").runs().first)
      #expect(run.header.datasets.map(\.name) == ["more", "people"])
      #expect(run.header.request.preset == "quick")
      #expect(run.cells.count == 4 && run.cells.allSatisfy { $0.outcome.isMeasured })
      let page = "\(folder.path)/Output/site/index.html"
      #expect(result.lines.last == page)
      #expect(try folder.read("Output/site/index.html").contains("people"))
    }

    @Test("standard input is a file, and a plan makes neither run nor site")
    func standardInput() throws {
      let result = try Command(
        "/bin/sh",
        ["-c", "exec \"$@\" < people.json", "sh", Place.tare, "-", "--plan"] + options(),
        environment: Tare.bare, in: folder.path
      ).result()
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.lines.last == "2 cells")
      #expect(folder.names() == ["more", "people.json"])
    }
  }
}
