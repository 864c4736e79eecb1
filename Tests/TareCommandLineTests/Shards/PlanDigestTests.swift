import TareModel
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("PlanDigest")
struct PlanDigestTests {
  private func digest(
    _ count: Int = 3, _ change: (inout Run.Header, inout Matrix) -> Void = { _, _ in }
  ) throws -> String {
    let request = SharedRun.all[2]
    var (header, matrix) = (request.header, request.matrix)
    change(&header, &matrix)
    let plan = ShardPlan(matrix, costs: request.costs, count: count)
    return try PlanDigest(header: header, matrix: matrix, plan: plan).sha256()
  }

  @Test("is the same on every machine, at every hour")
  func machines() throws {
    let other = try digest { header, _ in
      (header.id, header.started) = ("x", "y")
      header.command = ["tare", "run", "--shard", "2/3"]
      header.host = Run.Host(facts: [Fact("CPU", "other")])
    }
    #expect(try other == digest())
    #expect(other.count == 64)
  }

  @Test("is another of another request, data, code, matrix or number of shards")
  func others() throws {
    let all = try [
      digest(), digest(4), digest { header, _ in header.request.seed += 1 },
      digest { header, _ in header.datasets[0].sha256 = String(repeating: "1", count: 64) },
      digest { header, _ in header.runtimes[0].packages = [Fact("orjson", "3")] },
      digest { header, _ in header.catalog.benchmarks[0].digest = String(repeating: "1", count: 64)
      },
      digest { header, _ in header.label = "other" },
      digest { _, matrix in matrix.cells.removeLast() },
      digest { _, matrix in matrix.experiments.removeLast() },
    ]
    #expect(Set(all).count == all.count)
  }
}
