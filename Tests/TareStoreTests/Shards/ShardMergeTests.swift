import TareModel
import TareTestSupport
import Testing

@testable import TareStore

@Suite("ShardMerge")
struct ShardMergeTests {
  private func inputs(_ runs: [WrittenRun]) -> [ShardMerge.Input] {
    runs.map { .init(file: "\($0.header.shards?.shard?.index ?? 0).xml", run: $0) }
  }

  private func fault(_ inputs: [ShardMerge.Input]) -> MergeError? {
    do throws(MergeError) {
      _ = try ShardMerge(inputs)
      return nil
    } catch {
      return error
    }
  }

  @Test("does not depend on the order of the files, to the byte", arguments: [1, 2, 5, 7])
  func order(_ count: Int) throws {
    var generator = SeededGenerator(seed: 3)
    for request in SharedRun.all {
      let inputs = inputs(request.shards(count))
      let bytes = try ShardMerge(inputs).bytes()
      for _ in 0..<4 {
        #expect(try ShardMerge(inputs.shuffled(using: &generator)).bytes() == bytes)
      }
    }
  }

  @Test(
    "has every cell of the plan in its order, with all that was measured", arguments: [1, 2, 5])
  func cells(_ count: Int) throws {
    let folder = try TemporaryFolder()
    for request in SharedRun.all {
      let parts = request.shards(count)
      let path = try folder.write("run.xml", try ShardMerge(inputs(parts)).bytes())
      let run = try RunDecoder().run(file: path)
      let alone = try ShardMerge(inputs(request.shards(1))).run
      #expect(run.cells == alone.cells, "\(request.name)")
      #expect(run.findings == alone.findings)
      #expect(run.processes == alone.processes)
      #expect(run.findings.count == request.matrix.experiments.count)
      // A process loads and times in one go: that cell stands with the others of its place.
      let planned = request.matrix.cells.map(\.key).filter { $0.measure != .load }
      #expect(run.cells.map(\.key).filter { $0.measure != .load } == planned)
      #expect(run.cells.count == request.matrix.cells.count)
    }
  }

  @Test("keeps each machine, and begins with the first and ends with the last")
  func machines() throws {
    let parts = SharedRun.all[2].shards(3)
    let merge = try ShardMerge(inputs(parts))
    let shards = try #require(merge.header.shards)
    #expect(shards.parts.map(\.host) == parts.map(\.header.host))
    #expect(shards.parts.map(\.id) == parts.map(\.header.id))
    #expect(merge.header.started == parts.map(\.header.started).min())
    #expect(merge.end.finished == parts.compactMap(\.end?.finished).max())
    #expect(merge.header.command == ["tare", "run"])
    #expect(!merge.header.hasUnlikeHosts)
    #expect(merge.header.host["load before"] == nil)
    let unlike = try ShardMerge(inputs(SharedRun.all[2].shards(3) { $0 == 2 ? "two" : "one" }))
    #expect(unlike.header.hasUnlikeHosts)
    #expect(unlike.header.host["CPU"] == "one / two")
    let other = try #require(shards.jobs.first { $0.shard == 2 })
    #expect(unlike.header.host(of: other.work)["CPU"] == "two")
  }

  @Test("its id is of the ids of the parts, and not of another run's")
  func id() throws {
    let parts = SharedRun.all[0].shards(2)
    var others = parts
    others[1].header.id = "20261122T213449Z-abcdef"
    let ids = try [parts, others].map { try ShardMerge(inputs($0)).header.id }
    #expect(ids[0] != ids[1])
    #expect(ids[0].hasPrefix("20261122T11344900000"))
  }

  @Test("refuses lost shards, but where parts will do")
  func lost() throws {
    let parts = SharedRun.all[2].shards(5)
    let some = [parts[4], parts[0], parts[2]]
    guard case .missing(let indices, let count, let jobs) = fault(inputs(some)) else {
      Issue.record("two lost shards are merged")
      return
    }
    #expect(indices == [2, 4] && count == 5 && !jobs.isEmpty)
    let merge = try ShardMerge(inputs(some), isPartial: true)
    #expect(merge.header.shards?.missing == [2, 4])
    let missing = Set(jobs.map(\.work))
    #expect(merge.run.cells.allSatisfy { !missing.contains($0.key.unit) })
  }

  @Test("takes a copy of a shard, and refuses two that differ")
  func twice() throws {
    let parts = inputs(SharedRun.all[2].shards(2))
    var copy = parts[1]
    copy.file = "copy.xml"
    #expect(try ShardMerge([copy] + parts).bytes() == ShardMerge(parts).bytes())
    copy.run.results.reports.removeLast()
    #expect(
      fault([copy] + parts)
        == .twice(Shard(index: 2, count: 2), files: ["2.xml", "copy.xml"]))
  }

  @Test("refuses shards of another request, of another count, whole runs and merged ones")
  func others() throws {
    let parts = SharedRun.all[2].shards(2)
    let other = SharedRun.all[2].shards(2, plan: "b")
    guard case .otherRun(let first, let second) = fault(inputs([parts[0], other[1]])) else {
      Issue.record("shards of two runs are merged")
      return
    }
    #expect([first.file, second.file] == ["1.xml", "2.xml"])
    var whole = parts[0]
    whole.header.shards = nil
    #expect(fault(inputs([whole])) == .notAShard(file: "0.xml"))
    whole.header = try ShardMerge(inputs(parts)).header
    #expect(fault(inputs([whole])) == .notAShard(file: "0.xml"))
  }

  @Test("refuses a shard with a cell or an answer that the plan gives to another")
  func foreign() throws {
    let parts = SharedRun.all[2].shards(2)
    var cells = parts
    cells[0].results.reports.append(parts[1].results.reports[0])
    let key = parts[1].results.reports[0].key
    #expect(fault(inputs(cells)) == .foreign(file: "1.xml", what: key.description))
    var findings = parts
    findings[0].results.findings += parts[1].results.findings
    if case .foreign = fault(inputs(findings)) {} else { Issue.record("an answer is taken twice") }
  }
}
