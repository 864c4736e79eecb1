import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

@Suite("What programs do with records")
struct UsesTests {
  private func uses(_ change: (inout RunFixture) -> Void) throws -> Uses {
    let (view, runtime) = try RunFixture.view(change)
    let needs = try #require(
      Needs(
        view.summaries(runtime), catalog: view.catalog, records: view.dataset.records
      ) { _ in true })
    return Uses(needs) { view.paces($0, $1, runtime) }
  }

  @Test("the fastest way is named for what was timed, and for nothing else")
  func fastest() throws {
    #expect(try uses { _ in }.choices.isEmpty)
    let timed = try uses { $0.benchmarks += ["send", "sort"] }
    #expect(timed.choices.map(\.use) == [.workers])
    #expect(timed.choices.first?.way.representation == "slots")
    #expect(timed.choices.first?.pace?.access == "attribute")
    let all = try uses { $0.benchmarks += ["send", "sort", "group", "collect-garbage"] }
    #expect(all.choices.map(\.use) == [.workers, .sorting, .caches])
  }

  @Test("columns have no single records, so they are not named")
  func columns() throws {
    let choices = try uses {
      $0.benchmarks.append("send")
      $0.representations.append(
        .init(name: "pandas", overhead: 10, paces: [("key", 0.1)], kind: .columns))
    }.choices
    #expect(choices.map(\.way.representation) == ["slots"])
  }

  @Test("plain records are the answer where nothing is faster")
  func plain() throws {
    let choices = try uses {
      $0.benchmarks.append("send")
      $0.representations = [
        RunFixture.allRepresentations[0],
        .init(name: "class", overhead: 420, paces: [("attribute", 1.9)], kind: .object),
      ]
    }.choices
    #expect(choices.map(\.way.representation) == ["dict"])
    #expect(choices.map(\.pace) == [nil])
  }
}
