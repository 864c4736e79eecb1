import Foundation
import TareModel
import TareStore
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("tare run --shard, tare merge", .needsRuntime)
  struct ShardTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let matrix =
      [
        "--data", "cargo", "--data", "small", "--loader", "json", "--representation", "dict",
        "--representation", "slots", "--metric", "allocated", "--benchmark", "filter",
        "--experiment", "small-integers",
      ] + Tare.brief

    private func measure(
      _ arguments: [String], environment: [String: String] = [:]
    ) throws -> Command.Result {
      try Tare.measure(
        Self.matrix + arguments, on: .newest(), in: folder,
        environment: Tare.bare.merging(environment) { $1 })
    }

    private func merge(_ arguments: [String]) throws -> Command.Result {
      try Tare.run(["merge", "--runs", "merged"] + arguments, in: folder)
    }

    private var shards: [String] { folder.names(in: "runs").map { "runs/\($0)" }.sorted() }

    @Test("measured in parts and merged in any order, it has the cells of one run")
    func parts() throws {
      let first = try measure(["--shard", "1/2"])
      #expect(first.status == 0, "\(first.stderr)")
      #expect(first.stdout.contains("this run is shard 1/2 alone"))
      #expect(try merge(shards).status == 66)
      let second = try measure(
        ["--shard", "auto"], environment: ["CI_NODE_INDEX": "2", "CI_NODE_TOTAL": "2"])
      #expect(second.status == 0, "\(second.stderr)")
      let names = shards
      #expect(
        names.map { $0.hasSuffix("-1-of-2.xml") || $0.hasSuffix("-2-of-2.xml") } == [true, true])
      let merged = try merge(names)
      #expect(merged.status == 0, "\(merged.stderr)")
      #expect(merged.stdout.contains("merged from 2 shards"))
      let file = try #require(folder.names(in: "merged").first)
      let bytes = try folder.read("merged/\(file)")
      #expect(try merge(names.reversed()).status == 0)
      #expect(folder.names(in: "merged") == [file])
      #expect(try folder.read("merged/\(file)") == bytes)
      #expect(try Tare.run(["validate", "merged/\(file)"], in: folder).status == 0)
      let run = try RunDecoder().run(file: "\(folder.path)/merged/\(file)")
      let plan = try measure(["--plan"]).lines.filter { $0.hasPrefix("cpython") }
      let findings = run.findings.map { "\($0.runtime)  experiment  \($0.experiment)" }
      #expect(run.cells.map(\.key.description) + findings == plan)
      #expect(run.cells.allSatisfy { $0.outcome.isMeasured })
    }

    @Test("a shard of another request, and a whole run, are refused with what differs")
    func others() throws {
      let small = ["--data", "small", "--metric", "allocated", "--loader", "json"]
      for (shard, representation) in [("1/2", "dict"), ("2/2", "slots")] {
        let result = try Tare.measure(
          small + ["--representation", representation, "--shard", shard], on: .newest(), in: folder)
        #expect(result.status == 0, "\(result.stderr)")
      }
      let result = try merge(shards)
      #expect(result.status == 65)
      #expect(result.stderr.contains("--representation was 'dict' and is 'slots'"))
      #expect(folder.names(in: "merged").isEmpty)
    }

    @Test("a part that was cut off goes on, one with nothing to go on with begins")
    func resumed() throws {
      let environment = ["SLURM_ARRAY_TASK_ID": "0", "SLURM_ARRAY_TASK_MIN": "0"]
        .merging(["SLURM_ARRAY_TASK_COUNT": "3"]) { $1 }
      let begun = try measure(["--shard", "auto", "--resume"], environment: environment)
      #expect(begun.status == 0, "\(begun.stderr)")
      let name = try #require(folder.names(in: "runs").first)
      // As a killed job leaves it: up to a cell in the middle.
      let text = try folder.read("runs/\(name)")
      let end = try #require(text.range(of: "</process>")).lowerBound
      try folder.write("runs/\(name).part", String(text[..<end]))
      try FileManager.default.removeItem(atPath: "\(folder.path)/runs/\(name)")
      let resumed = try measure(["--shard", "auto", "--resume"], environment: environment)
      #expect(resumed.status == 0, "\(resumed.stderr)")
      #expect(folder.names(in: "runs") == [name])
    }

    @Test("where nothing tells which shard it is, nothing is measured")
    func nothing() throws {
      let result = try measure(["--shard", "auto"])
      #expect(result.status == 64)
      #expect(result.stderr.contains("nothing tells which shard this is"))
      #expect(folder.names(in: "runs").isEmpty)
    }

    @Test("the jobs of a plan are shards that make the run")
    func jobs() throws {
      let plan = try measure(["--plan", "--format", "json"])
      #expect(plan.lines.count == 3)
      struct Job: Decodable {
        var command: [String]
        var seconds: Double
      }
      for line in plan.lines {
        let job = try JSONDecoder().decode(Job.self, from: Data(line.utf8))
        #expect(job.seconds > 0)
        let result = try Tare.run(
          Array(job.command.dropFirst()), in: folder, environment: Tare.bare)
        #expect(result.status == 0, "\(result.stderr)")
      }
      #expect(try merge(shards).status == 0)
    }
  }
}
