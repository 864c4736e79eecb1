import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("How much memory other numbers of records take")
struct ForecastTablesTests {
  @Test("is told from ten thousand to a hundred million, to hold and to load")
  func tables() throws {
    var run = RunFixture().run
    for place in run.cells.indices {
      switch run.cells[place].key.measure {
      case .metric("allocated"):
        run.cells[place].outcome = .memory(
          MemoryReading(total: 648_000, record: 100, shared: 0, list: 48_000, spread: 0))
      case .metric("peak"):
        run.cells[place].outcome = .memory(MemoryReading(total: 1_200_000))
      default: break
      }
    }
    let text = try Site([run]).text(.dataset("cargo"))
    #expect(text.contains("How much memory for mine?"))
    #expect(text.contains("10 thousand100 thousand1 million10 million100 million"))
    #expect(text.contains("1.03 MiB10.3 MiB103 MiB1.01 GiB10.1 GiB"))
    #expect(text.contains("1.91 MiB19.1 MiB191 MiB1.86 GiB18.6 GiB"))
  }

  @Test("is left out where nothing is known of further records")
  func unknown() throws {
    #expect(try !Site([RunFixture().run]).text(.dataset("cargo")).contains("for mine?"))
  }
}
