import TareAnalysis
import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("BudgetWords")
struct BudgetWordsTests {
  private func check(_ budgets: [Budget], sampled: Bool = false) throws -> BudgetCheck {
    var synthetic = SyntheticRun()
    // 167.5 B a record; dicts 167.3 B.
    synthetic.replacing = {
      $0.measure == .metric("deep-size") && $0.representation == "tuple"
        ? .failed(why: "the process ended", stderr: "") : nil
    }
    var run = synthetic.run
    if sampled {
      run.header.datasets[0].sample = SampleOrigin(
        bytes: 2, records: 12_000, sha256: String(repeating: "0", count: 64), seed: 1)
    }
    return try BudgetCheck(budgets, run)
  }

  private func budget(
    _ limit: String, _ scope: Budget.Scope = .record, of name: String = "slots",
    metric: String = "allocated"
  ) throws -> Budget {
    var budget = Budget(
      place: "tare.toml:\(limit.count)", metric: metric, scope: scope,
      limit: try #require(Amount(limit)))
    budget.representations = [Glob(name)]
    return budget
  }

  @Test("a figure over its budget says by how much, in the unit of the limit")
  func exceeded() throws {
    let found = try check([
      try budget("150 B"), try budget("1 MB", .total), try budget("1004.99 kB", .total),
      try budget("0.000_000_1 GB", metric: "deep-size"),
      try budget("1.06 kB", .total), try budget("9.03 B"),
    ])
    let start = "cargo as slots on cpython-3.13.0 takes"
    #expect(
      BudgetWords(found).remarks == [
        "\(start) 167.5 B a record, 17.5 B over its budget of 150 B.",
        "\(start) 1,005,000 B in all, 5,000 B over its budget of 1 MB.",
        "\(start) 1,005 kB in all, 10 B over its budget of 1004.99 kB.",
        "\(start) 167.5 B a record (deep-size), 67.5 B over its budget of 0.000_000_1 GB.",
        "\(start) 1,005 kB in all, 1,003.9 kB over its budget of 1.06 kB.",
        "\(start) 167.5 B a record, 158.5 B over its budget of 9.03 B.",
      ])
    #expect(BudgetWords(found).headline == "6 of 6 cells over budget")
  }

  @Test("a figure near its budget says how near, and is never said to be all of it")
  func near() throws {
    let words = BudgetWords(try check([try budget("168 B"), try budget("400 B")]))
    #expect(
      words.remarks == [
        "cargo as slots on cpython-3.13.0 takes 167.5 B a record, 99% of its budget of 168 B."
      ])
    #expect(
      words.rest == [
        "cargo as slots on cpython-3.13.0 takes 167.5 B a record, within its budget of 400 B."
      ])
    #expect(words.headline == "none of 2 cells over budget, 1 near it")
  }

  @Test("of many cells within a budget the largest is named")
  func largest() throws {
    let words = BudgetWords(try check([try budget("400 B", of: "*")]))
    #expect(words.remarks == ["All budgets hold."])
    #expect(words.rest.count == 1)
    #expect(words.rest[0].hasSuffix("a record, the largest of 3 within the budget of 400 B."))
  }

  @Test("what has no figure says why, and a budget without a cell what there is in its place")
  func idle() throws {
    let words = BudgetWords(
      try check([
        try budget("1 B", of: "tuple", metric: "deep-size"), try budget("1 B", of: "slotz"),
        try budget("10 B", metric: "peek"),
      ]))
    #expect(
      words.remarks == [
        "cargo as tuple on cpython-3.13.0 has no figure: the process ended.",
        "tare.toml:3: this budget has nothing to check: no representation 'slotz'; the run has "
          + "dict, slots, tuple.",
        "tare.toml:4: this budget has nothing to check: no metric 'peek'; the run has allocated, "
          + "deep-size.",
      ])
    #expect(
      words.headline
        == "2 budgets have nothing to check; none of 1 cell over budget, 1 failed")
  }

  @Test("totals of a sample need all of it, or are said to be projected")
  func sample() throws {
    let words = BudgetWords(try check([try budget("1 B", .total)], sampled: true))
    #expect(
      words.remarks == [
        "tare.toml:3: this budget has nothing to check: its cells have no such figure."
      ])
    #expect(
      words.rest[0].hasSuffix("of a sample are not known by allocated; '--sample 0' measures all."))
  }

  @Test("a limit in another unit is told of with the units that do")
  func units() throws {
    let error = try #require(
      #expect(throws: BudgetCheck.UnitMismatch.self) { try check([try budget("5 objects")]) })
    #expect(
      BudgetWords.sentence(error)
        == "tare.toml:9: allocated is counted in bytes, and not in 'objects'; write a number with "
        + "B, kB, MB, GB, KiB, MiB or GiB")
  }
}
