import TareModel
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("PlanLines")
struct PlanLinesTests {
  @Test("has a line of JSON for each job, with its command and seconds")
  func lines() throws {
    let request = SharedRun.all[0]
    let text = PlanLines(
      request.matrix, costs: request.costs,
      command: ["tare", "run", "--plan", "--format", "json", "--data", "c.json"]
    ).text
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix(
        #"{"cells":"# + "\(request.matrix.cells.count / 2)"
          + #","command":["tare","run","--data","c.json","--shard","1/2"],"dataset":"cargo","#
          + #""runtime":"cpython-3.12.1","seconds":"#))
    #expect(lines[1].hasSuffix(#""shard":"2/2"}"#))
  }

  @Test("names families of experiments, and no shard twice")
  func experiments() {
    let request = SharedRun.all[2]
    let lines = PlanLines(request.matrix, costs: request.costs, command: ["tare"]).text
      .split(separator: "\n")
    #expect(lines.count == 7 * 6)
    #expect(Set(lines.compactMap { $0.split(separator: #""shard":"#).last }).count == 42)
    #expect(lines.contains { $0.contains(#""experiments":"growth","runtime":"pypy-8.0.1""#) })
  }
}
