import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@Suite("Comparison along an axis of one run")
struct ComparisonAxisTests {
  private func compare(
    _ run: SyntheticRun, _ axis: ComparisonAxis, _ base: String, _ head: String
  ) -> Comparison {
    let run = run.run
    return Comparison(base: run, head: run, axis: axis, coordinates: (base, head))
  }

  @Test("runtimes are compared by seconds, for the reference changes with them")
  func runtime() {
    var run = SyntheticRun()
    run.runtimes = ["cpython-3.11.7", "cpython-3.13.0"]
    // Everything takes less on the newer one, dict too, so that ratios to dict would show nothing.
    run.factor = { $0.runtime == "cpython-3.13.0" ? 0.8 : 1 }
    let comparison = compare(run, .runtime, "cpython-3.11.7", "cpython-3.13.0")
    #expect(comparison.cells.count == 15)
    #expect(comparison.timed.allSatisfy { $0.basis == .seconds })
    #expect(comparison.timed.filter { $0.verdict == .faster }.count >= 8)
  }

  @Test("a representation read by attribute is held against the dict read by key, its reference")
  func representation() throws {
    var run = SyntheticRun()
    run.factor = { $0.representation == "slots" ? 0.7 : 1 }
    let comparison = compare(run, .representation, "dict", "slots")
    #expect(comparison.cells.count == 5)
    let change = try #require(comparison.timed.first)
    #expect(change.basis == .reference)
    #expect(change.base.isEmpty)
    #expect(comparison.timed.allSatisfy { $0.verdict == .faster && abs($0.ratio - 0.7) < 0.03 })
    let reverse = compare(run, .representation, "slots", "dict")
    #expect(reverse.timed.allSatisfy { $0.verdict == .slower && abs($0.ratio - 1 / 0.7) < 0.06 })
    let others = compare(run, .representation, "tuple", "slots")
    #expect(others.timed.allSatisfy { !$0.base.isEmpty && $0.verdict == .faster })
  }

  @Test("dicts that were only timed as the reference of others can be either side")
  func reference() throws {
    var run = SyntheticRun()
    run.factor = { $0.representation == "slots" ? 0.7 : 1 }
    let whole = compare(run, .representation, "dict", "slots")
    run.representations = ["slots", "tuple"]
    #expect(ComparisonAxis.representation.coordinates(of: run.run) == ["slots", "tuple", "dict"])
    let comparison = compare(run, .representation, "dict", "slots")
    #expect(comparison.timed.count == whole.timed.count)
    #expect(comparison.timed.allSatisfy { $0.verdict == .faster && abs($0.ratio - 0.7) < 0.03 })
    #expect(comparison.cells.allSatisfy { $0.base.representation == "dict" })
    // Nobody weighed dicts.
    #expect(comparison.headOnly.map(\.key.measure.name) == ["allocated", "deep-size"])
    #expect(comparison.baseOnly.isEmpty)
    let reverse = compare(run, .representation, "slots", "dict")
    #expect(reverse.timed.count == whole.timed.count)
    #expect(reverse.timed.allSatisfy { $0.verdict == .slower && abs($0.ratio - 1 / 0.7) < 0.06 })
  }

  @Test("versions of a package lie in runtimes of their own: the nearest is compared, by seconds")
  func package() {
    var synthetic = SyntheticRun()
    synthetic.runtimes = ["cpython-3.9.18", "cpython-3.11.7", "cpython-3.12.1"]
    synthetic.factor = { $0.runtime == "cpython-3.12.1" ? 0.8 : 1 }
    var run = synthetic.run
    run.header.runtimes[2].packages = [Fact("orjson", "3.11.4")]
    let comparison = Comparison(
      base: run, head: run, axis: .package("orjson"), coordinates: ("3.10.0", "3.11.4"))
    #expect(comparison.cells.count == 15)
    #expect(comparison.cells.allSatisfy { $0.base.runtime == "cpython-3.11.7" })
    #expect(comparison.timed.allSatisfy { $0.basis == .seconds })
    #expect(comparison.timed.filter { $0.verdict == .faster }.count >= 8)
    let others = comparison.surroundings.map { [$0.subject, $0.name, $0.base, $0.head] }
    #expect(others == [["cpython-3.12.1", "runtime", "cpython-3.11.7", "cpython-3.12.1"]])
  }

  @Test("versions of a package in two runs are compared on the same runtime, by the reference")
  func packageOfTwoRuns() {
    var synthetic = SyntheticRun()
    synthetic.runtimes = ["cpython-3.9.18", "cpython-3.11.7"]
    let base = synthetic.run
    synthetic.id = "20261123T000000Z-other1"
    var head = synthetic.run
    for place in head.header.runtimes.indices {
      head.header.runtimes[place].packages = [Fact("orjson", "3.11.4")]
    }
    let comparison = Comparison(
      base: base, head: head, axis: .package("orjson"), coordinates: ("3.10.0", "3.11.4"))
    #expect(comparison.cells.count == 30)
    #expect(comparison.cells.allSatisfy { $0.base == $0.head })
    let held = comparison.cells.filter { $0.head.representation != "dict" }
    #expect(held.compactMap(\.time).allSatisfy { $0.basis == .reference })
  }

  @Test("coordinates are named in the order of the cells")
  func coordinates() {
    var run = SyntheticRun()
    run.runtimes = ["cpython-3.11.7", "cpython-3.13.0"]
    let whole = run.run
    #expect(ComparisonAxis.runtime.coordinates(of: whole) == run.runtimes)
    #expect(ComparisonAxis.representation.coordinates(of: whole) == ["dict", "slots", "tuple"])
    #expect(ComparisonAxis.package("orjson").coordinates(of: whole) == ["3.10.0"])
    #expect(ComparisonAxis.package("ujson").coordinates(of: whole).isEmpty)
    #expect(ComparisonAxis.run.coordinates(of: whole) == [run.id])
  }
}
