import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

@Suite("Thinning")
struct ThinningTests {
  private static let rule = Thinning.Rule(newest: 20, weeks: 8)

  /// A run of a night, counted from the oldest: one exact weight and one time under noise.
  private static func night(
    _ number: Int, bytes: Int = 1000, factor: Double = 1, label: String? = nil,
    _ change: (inout Run) -> Void = { _ in }
  ) -> Run {
    var made = SyntheticRun()
    made.seed = UInt64(number + 1)
    made.benchmarks = ["filter"]
    made.representations = ["dict", "slots"]
    made.processes = 1
    made.bytes = { _ in bytes }
    made.factor = { $0.representation == "slots" ? factor : 1 }
    made.label = label
    let day = CalendarDay(2026, 1, 1).number + number
    made.id = "night-\(number)"
    var run = made.run
    run.header.started = date(day) + "T02:00:00Z"
    change(&run)
    return run
  }

  private static func date(_ number: Int) -> String {
    for month in 1...24 {
      let (year, inYear) = (2026 + (month - 1) / 12, (month - 1) % 12 + 1)
      for day in 1...31 where CalendarDay(year, inYear, day).number == number {
        return "\(year)-\(inYear < 10 ? "0" : "")\(inYear)-\(day < 10 ? "0" : "")\(day)"
      }
    }
    return ""
  }

  private static func verdicts(
    _ runs: [Run], _ rule: Thinning.Rule = rule
  ) -> [Thinning.Verdict] {
    var thinning = Thinning(rule)
    for run in runs.reversed() { thinning.add(RunOutline(run)) }
    return thinning.verdicts()
  }

  private static func kept(_ runs: [Run], _ rule: Thinning.Rule = rule) -> [Run] {
    let kept = Set(verdicts(runs, rule).filter { $0.reason != nil }.map(\.run))
    return runs.filter { kept.contains($0.header.id) }
  }

  /// The steps of all series, by run.
  private static func steps(_ runs: [Run]) -> Set<String> {
    var history = History()
    for run in runs.reversed() { history.add(RunOutline(run)) }
    let moments = history.moments
    return Set(
      history.takeSeries().map(CellHistory.init).flatMap(\.changes).map {
        "\($0.key) \($0.isWorse) \(moments[$0.moment].run)"
      })
  }

  @Test("the newest stay, then one a week, then one a month, and the first")
  func age() throws {
    let runs = (0..<200).map { Self.night($0) }
    let verdicts = Self.verdicts(runs)
    #expect(verdicts.map(\.run) == runs.reversed().map(\.header.id))
    let counts = Dictionary(grouping: verdicts, by: \.reason).mapValues(\.count)
    #expect(counts[.newest] == 20)
    #expect((4...7).contains(counts[.week] ?? 0))
    #expect((4...7).contains(counts[.month] ?? 0))
    #expect(verdicts.last?.reason == .series)
    #expect((counts[nil] ?? 0) > 140)
    // The newest of its week or month, so that it stays when more have passed.
    let kept = Self.kept(runs)
    #expect(Self.kept(kept) == kept)
  }

  @Test("every step stays on its run, exact or under noise, and none is new")
  func steps() {
    let runs = (0..<200).map { number in
      Self.night(
        number, bytes: number == 40 ? 1016 : number < 77 ? 1000 : 1040,
        factor: number < 60 ? 1 : number < 131 ? 1.05 : 1.3)
    }
    let all = Self.steps(runs)
    #expect(all.contains { $0.hasSuffix("night-40") } && all.contains { $0.hasSuffix("night-41") })
    #expect(all.count { $0.contains("filter") } >= 2, "\(all)")
    let kept = Self.kept(runs)
    #expect(Self.steps(kept) == all)
    #expect(kept.count < 90, "\(kept.count)")
  }

  @Test("labels and releases stay at any age, the newest run of each; commits do not count")
  func names() {
    let orjson = OwnPackage(
      source: "orjson==3.10.15", name: "orjson", version: "3.10.15", sha256: "0")
    let runs = (0..<200).map { number in
      let labels = [5: "v1.0", 6: "v1.0", 7: "2026-01-08", 8: "0f5e1c2a9"]
      return Self.night(number, label: labels[number]) { run in
        if number == 10 || number == 11 { run.header.runtimes[0].own = [orjson] }
      }
    }
    let reasons = Dictionary(
      uniqueKeysWithValues: Self.verdicts(runs).map { ($0.run, $0.reason) })
    #expect(reasons["night-5"] == .some(nil) && reasons["night-6"] == .label)
    #expect(reasons["night-7"] == .label && reasons["night-8"] == .some(nil))
    #expect(reasons["night-10"] == .some(nil) && reasons["night-11"] == .release)
  }

  @Test(
    "the beginning of a commit's hash is no name",
    arguments: [
      ("0f5e1c2a9", true), ("20260108", false), ("defaced", false), ("0f5e1c", false),
      ("v1.0", false), (String(repeating: "a1", count: 20), true),
    ])
  func commits(_ label: String, _ isCommit: Bool) {
    #expect(Thinning.isCommit(label) == isCommit)
  }

  @Test("runs of another machine, of other data or of a shard do not stand in for each other")
  func kinds() {
    let runs = (0..<120).map { number in
      Self.night(number) { run in
        if number % 2 == 1 { run.header.host.facts[2] = Fact("CPU", "two") }
      }
    }
    let both = Self.kept(runs)
    let one = Self.kept(runs.filter { $0.header.host.facts[2].value == "one" })
    #expect(both.count { $0.header.host.facts[2].value == "two" } > 15)
    #expect(one.count < both.count)
  }

  @Test("what other tools measured is thinned by tool, and keeps its steps")
  func imported() {
    let runs = (0..<100).map { number -> Run in
      Self.night(number) { run in
        run.header.source = ImportSource(tool: "pyperf", file: "a.json")
        run.cells = []
        run.imported = [
          BenchmarkResult(
            .init("parse"), unit: "s",
            outcome: .measured(.init(value: number < 50 ? 1 : 2)))
        ]
      }
    }
    let kept = Self.kept(runs)
    #expect(kept.count < 45)
    var results = ResultHistory()
    for run in kept.reversed() { results.add(RunOutline(run)) }
    #expect(results.all.flatMap(\.steps).map(\.moment.run) == ["night-50"])
  }
}
