import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

@Suite("Conditions of counting")
struct CountingConditionsTests {
  private func run(
    _ runtime: String = "cpython-3.13.0", valgrind: String = "3.19", program: String = "ab",
    _ change: (inout SyntheticRun) -> Void = { _ in }
  ) -> Run {
    var synthetic = SyntheticRun()
    synthetic.runtimes = [runtime]
    change(&synthetic)
    var run = synthetic.run
    run.header.runtimes[0].counting = [
      Fact("counter", "callgrind of valgrind-\(valgrind)"), Fact("program", program),
    ]
    run.count("filter", ["dict": 1000], runtime: runtime)
    return run
  }

  private func objection(_ base: Run, _ head: Run, anyHost: Bool = false) -> Objection? {
    let comparability = Comparability(base: base.header, head: head.header, anyHost: anyHost)
    guard let mine = base.cells.last, let other = head.cells.last else { return nil }
    return comparability.objection(to: CellPairs.Pair(base: mine, head: other))
  }

  @Test("like counts are compared, unlike ones are refused")
  func like() {
    #expect(objection(run(), run()) == nil)
    #expect(objection(run(), run(valgrind: "3.24")) == .otherCounting(["counter"]))
    #expect(objection(run(), run(program: "cd")) == .otherCounting(["program"]))
  }

  @Test("another runtime is another program, which is what is compared")
  func runtimes() {
    #expect(objection(run(), run("cpython-3.14.0", program: "cd")) == nil)
    #expect(
      objection(run(), run("cpython-3.14.0", valgrind: "3.24", program: "cd"))
        == .otherCounting(["counter"]))
  }

  @Test("another processor and another source are refused; more cores are not")
  func hosts() {
    func host(_ name: String, _ value: String) -> Run {
      run {
        $0.host.facts = $0.host.facts.map { $0.name == name ? Fact(name, value) : $0 }
      }
    }
    #expect(objection(run(), host("CPU", "two")) == .otherHost(["CPU"]))
    #expect(objection(run(), host("CPU", "two"), anyHost: true) == nil)
    #expect(objection(run(), host("cores", "64")) == nil)
    #expect(objection(run(), run { $0.source = "other" }) == .otherBenchmark(name: "filter"))
  }
}
