import LibXML
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("How far times can be trusted, on pages")
struct SteadinessTextPageTests {
  /// A run in which everything took so many times as long in the second process.
  private func run(slower factor: Double) -> Run {
    var run = RunFixture().run
    // Two processes are too few by the preset.
    run.header.request.budget = 60
    let beats = TimedProcess.Beats(wallSeconds: [1], cpuSeconds: [1])
    run.processes = [0, 1].map { number in
      TimedProcess(
        runtime: "cpython-3.13.0", dataset: "cargo", loader: "json", representation: "slots",
        number: number, seconds: 10, timed: 8, cpuIndex: nil, surroundings: .init(),
        pulse: .init(steps: beats, memory: beats))
    }
    for place in run.cells.indices {
      guard case .time(var reading) = run.cells[place].outcome else { continue }
      var second = reading.series[1]
      second.samples.cpuSeconds = second.samples.cpuSeconds.map { $0 * factor }
      second.reference = second.reference.map {
        TimeSamples(
          loops: $0.loops, wallSeconds: $0.wallSeconds,
          cpuSeconds: $0.cpuSeconds.map { $0 * factor })
      }
      reading.series[1] = second
      run.cells[place].outcome = .time(reading)
    }
    return run
  }

  @Test("pages whose answers are times warn where the machine was busy, and lead to the run")
  func caution() throws {
    let run = run(slower: 9)
    let site = try Site([run])
    let caution =
      "The machine was busy: the same benchmarks of dicts varied by a factor of 3.0 between "
      + "processes. Times are rough (ratios: ±"
    for path in [
      SitePath.index, .dataset("cargo"), .runtime("cpython-3.12.1", "cargo"), .benchmarks,
      .benchmark("filter"), .representations, .representation("slots"), .loaders,
    ] {
      #expect(try site.text(path).contains(caution), "\(path.text)")
    }
    let index = try #require(site.pages.first { $0.path == .index })
    let links = try index.tree().elements(at: "//*[@class='caution']/*[@href]")
    #expect(links.map { $0["href"] } == ["runs/\(run.header.id).html#\(RunPage.trust)"])
    #expect(try site.text(.run(run.header.id)).contains("Seconds are good to a factor of 3.0"))
  }

  @Test("no page warns of a steady machine, and the run says how steady it was all the same")
  func steady() throws {
    let run = run(slower: 1)
    let site = try Site([run])
    for path in [SitePath.index, .dataset("cargo"), .benchmarks] {
      #expect(!(try site.text(path)).contains("The machine was busy"), "\(path.text)")
    }
    #expect(try site.text(.run(run.header.id)).contains("Seconds are good to ±1.0%"))
  }
}
