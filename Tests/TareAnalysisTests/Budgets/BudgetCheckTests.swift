import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@Suite("BudgetCheck")
struct BudgetCheckTests {
  private func budget(
    _ limit: String, _ scope: Budget.Scope = .record, metric: String = "allocated",
    _ change: (inout Budget) -> Void = { _ in }
  ) throws -> Budget {
    var budget = Budget(
      place: "tare.toml:1", metric: metric, scope: scope, limit: try #require(Amount(limit)))
    change(&budget)
    return budget
  }

  /// Dicts are 1,004,000 B, slots and tuples 1,005,000 B: 167.5 B a record.
  private func check(
    _ budget: Budget, _ change: (inout SyntheticRun) -> Void = { _ in }
  ) throws -> BudgetCheck {
    var run = SyntheticRun()
    change(&run)
    return try BudgetCheck([budget], run.run)
  }

  @Test("a limit holds up to itself, and says when it is near")
  func states() throws {
    let slots: (inout Budget) -> Void = { $0.representations = [Glob("slots")] }
    let states: [(String, BudgetedCell.State)] = [
      ("167.4 B", .exceeded), ("167.5 B", .near), ("176 B", .near), ("177 B", .within),
    ]
    for (limit, state) in states {
      #expect(
        try check(try budget(limit, .record, slots)).cells.map(\.state) == [state], "\(limit)")
    }
    #expect(
      try check(try budget("1.004 MB", .total)).cells.map(\.state) == [.near, .exceeded, .exceeded])
  }

  @Test("cells are chosen by each of their names")
  func facets() throws {
    let two: (inout SyntheticRun) -> Void = { $0.runtimes = ["cpython-3.12.1", "cpython-3.13.0"] }
    #expect(try check(try budget("1 MB"), two).cells.count == 6)
    let one = try budget("1 MB", metric: "deep-size") {
      $0.datasets = [Glob("car*")]
      $0.runtimes = [Glob.version("cpython-3.12")]
      $0.loaders = [Glob("json")]
      $0.representations = [Glob("!tuple")]
    }
    let keys = try check(one, two).cells.map(\.key)
    #expect(keys.map(\.representation) == ["dict", "slots"])
    #expect(Set(keys.map(\.runtime)) == ["cpython-3.12.1"])
    #expect(Set(keys.map(\.measure)) == [.metric("deep-size")])
  }

  @Test("a budget without a cell says which of its names there is not")
  func idle() throws {
    let found = try check(try budget("1 B") { $0.datasets = [Glob("cargp")] })
    #expect(found.cells.isEmpty)
    let unmet = try #require(found.idle[0].unmet)
    #expect(unmet.facet == .dataset && unmet.wanted == "cargp" && unmet.known == ["cargo"])
    // A benchmark is no metric.
    #expect(try check(try budget("1 B", metric: "filter")).idle[0].unmet?.facet == .metric)
    #expect(try check(try budget("1 MB")).idle.isEmpty)
  }

  @Test("what has no figure is no cell within its budget")
  func broken() throws {
    let failed = try check(try budget("1 MB")) {
      $0.replacing = { _ in .failed(why: "no", stderr: "") }
    }
    #expect(failed.cells.allSatisfy { $0.state == .broken } && failed.idle.isEmpty)
    let none = try check(try budget("1 MB")) { $0.replacing = { _ in .unavailable(why: "no") } }
    #expect(none.cells.allSatisfy { $0.state == .unknown })
    #expect(none.idle.map(\.isMatched) == [true])
  }

  @Test("the total of a sample is the projected one, or none")
  func sample() throws {
    var run = SyntheticRun().run
    run.header.datasets[0].sample = SampleOrigin(
      bytes: 2, records: 12_000, sha256: String(repeating: "0", count: 64), seed: 1)
    let total = try budget("1 MB", .total)
    #expect(try BudgetCheck([total], run).idle.count == 1)
    for index in run.cells.indices {
      guard case .memory(var reading) = run.cells[index].outcome else { continue }
      reading.projected = 2_000_000
      run.cells[index].outcome = .memory(reading)
    }
    let cells = try BudgetCheck([total], run).cells
    #expect(cells.allSatisfy { $0.isProjected && $0.state == .exceeded } && cells.count == 3)
  }

  @Test("a limit in another unit is refused")
  func units() throws {
    let error = #expect(throws: BudgetCheck.UnitMismatch.self) {
      try check(try budget("5 objects"))
    }
    #expect(error?.unit == "B")
  }

  @Test("instructions are those of the records that were counted")
  func instructions() throws {
    var run = SyntheticRun().run
    let measure = Measure.metric("instructions-filter")
    run.header.catalog.metrics.append(
      MetricDescriptor(name: measure.name, summary: "", unit: "instructions"))
    run.cells = [
      Cell(
        key: key(measure, "slots", access: "attribute"),
        outcome: .memory(MemoryReading(total: 30_000, counted: 300)))
    ]
    func amount(_ scope: Budget.Scope) throws -> Double? {
      let budget = try budget("1000 instructions", scope, metric: measure.name)
      return try BudgetCheck([budget], run).cells.first?.amount
    }
    #expect(try amount(.record) == 100)
    #expect(try amount(.total) == 30_000)
  }
}
