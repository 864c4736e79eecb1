import TareModel
import TareTestSupport
import Testing

/// What a fuzz has found once, as small as it can be told.
@Suite("Known findings")
struct KnownFindingsTests {
  private let handling: Handling

  init() throws { handling = try Handling() }

  @Test(
    "a series of any points has its pages, which show no more than a reader can take in",
    arguments: [
      [], [(0, 0)], [(5, -5)], [(-5, 1)], [(3, 1), (1, 2), (1, 3)],
      [(0, -NumberLimit.largest), (NumberLimit.largest, NumberLimit.largest)],
      (0..<20_000).map { ($0, $0 / 7) },
    ] as [[(Int, Int)]])
  func series(_ points: [(Int, Int)]) throws {
    for family in [Experiment.Family.sizes, .growth] {
      var run = SyntheticRun().run
      run.header.catalog.experiments = [
        Experiment(
          name: "size-list", family: family, question: "?", source: "x", claims: [], isQuick: true)
      ]
      let series = ObservedSeries(
        name: "list", unit: .bytes, points: points.map { .init(x: $0.0, y: $0.1) })
      run.findings = run.header.runtimes.map {
        Finding(
          runtime: $0.id, experiment: "size-list", outcome: .observed(Observed(series: [series])))
      }
      #expect(throws: Never.self, "\(family) \(points.prefix(3))") { try handling.site([run]) }
    }
  }

  @Test("a name that begins with a digit is no id of an element as it is")
  func digits() throws {
    var run = SyntheticRun().run
    run.header.catalog.loaders = [.init(name: "0", summary: "")]
    for index in run.cells.indices { run.cells[index].key.loader = "0" }
    #expect(throws: Never.self) { try handling.site([run]) }
  }

  @Test(
    "times that are nothing, or all there is, are told and shown",
    arguments: [0, .leastNonzeroMagnitude, 1e-300, 1e15] as [Double])
  func times(_ seconds: Double) throws {
    var synthetic = SyntheticRun()
    synthetic.replacing = { key in
      guard key.measure.isBenchmark else { return nil }
      let odd = TimeSamples(loops: 1, wallSeconds: [seconds, 1], cpuSeconds: [seconds, 1])
      let plain = TimeSamples(loops: 1, wallSeconds: [1, seconds], cpuSeconds: [1, 1])
      return .time(
        TimeReading(
          series: (1...3).map {
            TimeSeries(
              process: $0, warmups: 0, samples: $0 == 1 ? plain : odd,
              reference: key.representation == "dict" ? nil : plain)
          }))
    }
    let run = synthetic.run
    handling.report(run)
    handling.compare(run, SyntheticRun().run)
    #expect(throws: Never.self) { try handling.site([run]) }
  }
}
