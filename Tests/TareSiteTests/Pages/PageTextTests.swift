import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

/// The words of whole pages, reviewed as words; `TARE_RECORD=1` writes them anew.
@Suite("The words of pages")
struct PageTextTests {
  /// Two runs of the same, the newer with experiments, peaks and one change.
  static func site() throws -> Site {
    var fixture = RunFixture()
    fixture.benchmarks.append("first-id")
    fixture.representations.insert(
      .init(
        name: "dict-memo", overhead: 444, paces: [("key", 1.01)], givesUp: "time while loading",
        kind: .dict), at: 1)
    var older = fixture.run
    older.header.id = "20261121T213449Z-5f0c20"
    older.header.label = "the run before"
    older.header.started = "2026-11-21T21:34:49Z"
    var run = ExperimentFixture().asked(fixture)
    for place in run.cells.indices {
      let key = run.cells[place].key
      guard case .memory(var reading) = run.cells[place].outcome else { continue }
      if key.measure == .peak {
        let record = key.representation == "dict" ? 1070.0 : 1700
        reading = MemoryReading(total: Int(record * 6000))
      } else if key.measure == .metric("allocated") {
        (reading.shared, reading.list, reading.spread) = (0, 0, 0)
        reading.total = reading.record.map { Int($0 * 6000) }
        if key.representation == "slots", key.runtime == "cpython-3.13.0" { reading.record? += 8 }
      }
      run.cells[place].outcome = .memory(reading)
    }
    return try Site([older, run])
  }

  private static let pages: [(name: String, path: SitePath)] = [
    ("index", .index), ("dataset", .dataset("cargo")), ("representations", .representations),
    ("representation", .representation("slots")), ("runtimes", .runtimes),
    ("runtime", .runtime("cpython-3.13.0")), ("benchmarks", .benchmarks),
    ("benchmark", .benchmark("filter")), ("loaders", .loaders), ("growth", .growth),
    ("talk", .talk), ("identity", .identity), ("sizes", .sizes), ("profilers", .profilers),
    ("experiments", .experiments), ("history", .history), ("comparisons", .comparisons),
    ("method", .method), ("datasets", .datasets),
    ("samples", .samples("cargo", "slots", "cpython-3.13.0")),
  ]

  @Test("are as somebody read them last")
  func words() throws {
    let site = try Self.site()
    for (name, path) in Self.pages {
      let page = try #require(site.pages.first { $0.path == path }, "\(path.text)")
      let text = try PageText.lines(page).joined(separator: "\n") + "\n"
      #expect(try Snapshot.matches(text, "\(name).txt"), "\(name)")
    }
  }
}
