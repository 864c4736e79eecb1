import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Shards on pages")
struct ShardsOnPagesTests {
  private func run(_ place: Shards.Place) -> Run {
    var run = RunFixture().run
    run.header.shards = Shards(
      count: 2, plan: "",
      jobs: run.header.runtimes.enumerated().map {
        .init(shard: $0 + 1, work: .cells(runtime: $1.id, dataset: "cargo"), cells: 9)
      }, place: place)
    return run
  }

  private func merged(_ cpus: [String]) -> Run {
    run(
      .merged(
        cpus.enumerated().map { index, cpu in
          Shards.Part(
            index: index + 1, id: "20261122T213449Z-00000\(index)",
            started: "2026-11-22T21:34:49Z",
            end: Run.End(finished: "2026-11-22T21:36:02Z", load: "1 1 1"),
            host: Run.Host(facts: [Fact("CPU", cpu)]))
        }))
  }

  @Test("a shard alone is called so on its page, on the first page and in the list of runs")
  func one() throws {
    let site = try Site([run(.one(2))])
    let sentence = "This run is shard 2/2 alone"
    #expect(try site.text(.run(RunFixture().id)).contains(sentence))
    #expect(try site.text(.index).contains(sentence))
    #expect(try site.text(.runs).contains("shard 2/2"))
  }

  @Test("a merged run says so, with each machine, and compares runtimes in seconds")
  func alike() throws {
    let site = try Site([merged(["one", "one"])])
    let page = try site.text(.run(RunFixture().id))
    #expect(page.contains("Merged from 2 shards."))
    #expect(page.contains("Shard 1") && page.contains("20261122T213449Z-000001"))
    #expect(!(try site.text(.index).contains("Merged from")))
    #expect(site.paths.contains(.change("cpython-3.13.0", "cargo", .since)))
    #expect(try site.text(.runtime("cpython-3.13.0")).contains("on the same kind of machine"))
  }

  @Test("unlike machines are marked, and seconds of two are not held against each other")
  func unlike() throws {
    let site = try Site([merged(["one", "two"])])
    #expect(try site.text(.run(RunFixture().id)).contains("unlike machines (one; two)"))
    #expect(try site.text(.index).contains("unlike machines"))
    #expect(!site.paths.contains(.change("cpython-3.13.0", "cargo", .since)))
    #expect(!(try site.text(.runtime("cpython-3.13.0")).contains("Scanning dicts is")))
    #expect(try site.source(.runtimes).contains("on another kind of machine"))
  }
}
