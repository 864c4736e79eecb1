import TareTestSupport
import TareWording
import Testing

@testable import TareModel

@Suite("Weights so far")
struct WeightsSoFarTests {
  private static let run = RunFixture().run
  private static let newest = "cpython-3.13.0"

  /// The whole run as it was planned, or a part of it.
  private func matrix(_ isPart: (CellKey) -> Bool = { _ in true }) -> Matrix {
    var matrix = Matrix(
      offers: [], datasets: [], selection: Selection(), preset: .quick)
    matrix.cells = Self.run.cells.filter { isPart($0.key) }.map {
      .init(key: $0.key, mode: $0.key.measure.isBenchmark ? nil : .heap)
    }
    return matrix
  }

  private func weights(_ matrix: Matrix) throws -> WeightsSoFar? {
    let header = Self.run.header
    let look = try #require(FirstLook(matrix.cells, offers: [], runtimes: header.runtimes))
    return WeightsSoFar(look, matrix: matrix, header: header)
  }

  /// What the block of one representation brings.
  private func results(
    _ representation: String, on runtime: String = newest, loader: String = "json",
    outcome: Outcome? = nil
  ) -> Results {
    Results(
      reports: Self.run.cells.filter {
        $0.key.representation == representation && $0.key.runtime == runtime
          && $0.key.loader == loader && !$0.key.measure.isBenchmark
      }.map { CellReport(key: $0.key, process: 1, outcome: outcome ?? $0.outcome) })
  }

  private static let heading =
    "First weights on CPython 3.13.0, for a record of cargo. "
    + "Still to come: times and CPython 3.12.1."

  @Test("each weight is a line, the first with a heading that says what is still to come")
  func lines() throws {
    var weights = try #require(try weights(matrix()))
    #expect(weights.add(results("dict")) == [Self.heading, "  dict           1,061 B"])
    #expect(
      weights.add(results("slots")) == ["  slots            563 B  47% smaller than a dict"])
    #expect(weights.add(results("slots")).isEmpty)
  }

  @Test("what is known before dicts waits for them, whatever becomes of these")
  func waiting() throws {
    for outcome in [nil, Outcome.failed(why: "no", stderr: "")] {
      var weights = try #require(try weights(matrix()))
      #expect(weights.add(results("slots")).isEmpty)
      let lines = weights.add(results("dict", outcome: outcome))
      #expect(lines.first == Self.heading)
      #expect(lines.last?.hasPrefix("  slots            563 B") == true)
      #expect(lines.count == (outcome == nil ? 3 : 2))
    }
  }

  @Test("without dicts, nothing is waited for and nothing compared")
  func withoutDicts() throws {
    let matrix = matrix { $0.representation != "dict" }
    var weights = try #require(try weights(matrix))
    #expect(weights.add(results("slots")).last == "  slots            563 B")
  }

  @Test("nothing is told of other runtimes and loaders, nor of what went wrong")
  func others() throws {
    var weights = try #require(try weights(matrix()))
    #expect(weights.add(results("dict", on: "cpython-3.12.1")).isEmpty)
    #expect(weights.add(results("dict", loader: "orjson")).isEmpty)
    #expect(weights.add(results("dict", outcome: .timedOut(after: 1, stderr: ""))).isEmpty)
    #expect(weights.add(Results()).isEmpty)
  }

  @Test("says what is still to come, and nothing at all where that is nothing")
  func coming() throws {
    let here = { (key: CellKey) in key.runtime == Self.newest }
    #expect(try weights(matrix { here($0) && !$0.measure.isBenchmark }) == nil)
    var asking = matrix { here($0) && !$0.measure.isBenchmark }
    asking.experiments = [
      .init(
        runtime: Self.newest,
        trial: .init(
          experiment: Experiment(
            name: "e", family: .identity, question: "?", source: "", claims: [], isQuick: true),
          process: .shared, unavailable: nil))
    ]
    var weights = try #require(try weights(asking))
    #expect(weights.add(results("dict"))[0].hasSuffix("Still to come: experiments."))
  }
}
