import LibXML
import TareModel
import TareWording
import Testing

@testable import TareSite

@Suite("How far times can be trusted, in words")
struct SteadinessTextTests {
  private func drift(_ range: Double) -> Steadiness.Drift { .init(low: 1, high: range) }

  private func steadiness(steps: Double = 1, plain: Double = 1) -> Steadiness {
    Steadiness(
      processes: 4, seconds: 200, timed: 164, steps: drift(steps), memory: drift(1),
      plain: drift(plain))
  }

  @Test("says what was spent where, how well ratios are known, and how far seconds hold")
  func whole() {
    var steadiness = steadiness(steps: 1.44)
    steadiness.ratio = 0.0512
    let lines = SteadinessText(steadiness).lines
    #expect(
      lines == [
        "4 processes for 200 s, 82% of it inside timed code",
        "ratios to the reference are known to ±5.1% in the middle cell",
        "seconds hold to ±20%: between processes the same steps differed by ±20%, "
          + "the same copy of memory by ±0.0%, the same benchmarks of dicts by ±0.0%",
      ])
  }

  @Test("says a factor where dicts were crowded, whatever steps and copies took")
  func crowded() {
    #expect(
      SteadinessText(steadiness(plain: 9)).lines.last
        == "seconds hold to a factor of 3.0: between processes the same steps differed by ±0.0%, "
        + "the same copy of memory by ±0.0%, the same benchmarks of dicts by a factor of 3.0")
  }

  @Test("says for how many cells the time was too short, and of which the ratios are")
  func short() {
    var steadiness = steadiness()
    steadiness.ratio = 0.2
    steadiness.shortage = .init(short: 1, cells: 2, processes: 3)
    #expect(
      SteadinessText(steadiness).lines[1...2] == [
        "the time was up before 1 of 2 time cells had 3 processes; --budget 3h measures on",
        "ratios to the reference are known to ±20% in the middle one of the cells with 3 processes",
      ])
  }

  @Test("says how many ratios were left out")
  func leftOut() {
    var steadiness = steadiness()
    (steadiness.leftOut, steadiness.ratios) = (1, 5)
    #expect(
      SteadinessText(steadiness).lines[1].hasPrefix(
        "1 of 5 ratios of single processes left out: "))
  }

  /// A run in which everything took so many times as long in the second process.
  private func run(slower factor: Double) -> Run {
    var run = RunFixture().run
    // Two processes are too few by the preset.
    run.header.request.budget = 60
    let beats = TimedProcess.Beats(wall: [1], cpu: [1])
    run.processes = [0, 1].map { number in
      TimedProcess(
        runtime: "cpython-3.13.0", dataset: "cargo", loader: "json", representation: "slots",
        number: number, seconds: 10, timed: 8, cpu: nil, surroundings: .init(),
        pulse: .init(steps: beats, memory: beats))
    }
    for place in run.cells.indices {
      guard case .time(var reading) = run.cells[place].outcome else { continue }
      var second = reading.series[1]
      second.samples.cpu = second.samples.cpu.map { $0 * factor }
      second.reference = second.reference.map {
        TimeSamples(loops: $0.loops, wall: $0.wall, cpu: $0.cpu.map { $0 * factor })
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
      "The machine was busy meanwhile: between processes the same benchmarks of dicts differed by a "
      + "factor of 3.0, and ratios are known to ±"
    for path in [
      SitePath.index, .dataset("cargo"), .runtime("cpython-3.12.1", "cargo"), .benchmarks,
      .benchmark("filter"), .representations, .representation("slots"), .loaders,
    ] {
      #expect(try site.text(path).contains(caution), "\(path.text)")
    }
    let index = try #require(site.pages.first { $0.path == .index })
    let links = try index.tree().elements(at: "//*[@class='caution']/*[@href]")
    #expect(links.map { $0["href"] } == ["runs/\(run.header.id).html#\(RunPage.trust)"])
    #expect(try site.text(.run(run.header.id)).contains("Seconds hold to a factor of 3.0"))
  }

  @Test("no page warns of a steady machine, and the run says how steady it was all the same")
  func steady() throws {
    let run = run(slower: 1)
    let site = try Site([run])
    for path in [SitePath.index, .dataset("cargo"), .benchmarks] {
      #expect(!(try site.text(path)).contains("The machine was busy"), "\(path.text)")
    }
    #expect(try site.text(.run(run.header.id)).contains("Seconds hold to ±1.0%"))
  }
}
