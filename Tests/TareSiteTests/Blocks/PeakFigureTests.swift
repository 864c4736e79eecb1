import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The figure of peaks")
struct PeakFigureTests {
  private var run: Run {
    var run = RunFixture().run
    for place in run.cells.indices {
      let key = run.cells[place].key
      switch key.measure {
      case .metric("allocated"):
        run.cells[place].outcome = .memory(MemoryReading(total: 6_000_000, record: 1000))
      case .metric("peak"):
        let isFast = key.loader == "orjson"
        let total = isFast ? 21_000_000 : key.representation == "slots" ? 9_000_000 : 6_000_000
        run.cells[place].outcome = .memory(MemoryReading(total: total))
      default: break
      }
    }
    return run
  }

  @Test("names what needs the most while it is loaded")
  func representations() throws {
    let text = try Site([run]).text(.dataset("cargo"))
    #expect(text.contains("slots needs the most memory while loading: 1.5× the peak of dict"))
  }

  @Test("a loader is told with what it needs for a moment")
  func loaders() throws {
    let text = try Site([run]).text(.loaders)
    #expect(text.contains("orjson needs the most memory while loading: 3.5× the peak of json"))
  }
}
