import TareModel
import TareTestSupport
import Testing

@testable import TareStore

@Suite("Shards in a run file")
struct ShardsReaderTests {
  private func text(_ header: Run.Header) throws -> String {
    String(decoding: try encoded(header, [], findings: [], processes: []), as: UTF8.self)
  }

  @Test("come back as they were, of a part and of a merged run")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let parts = SharedRun.all[2].shards(3)
    let inputs = parts.map { ShardMerge.Input(file: "", run: $0) }
    for header in [parts[1].header, try ShardMerge(inputs).header] {
      let path = try folder.write("run.xml", try text(header))
      #expect(try RunDecoder().run(file: path).header == header)
    }
  }

  @Test(
    "a number of no shard is refused with its line",
    arguments: [
      (#"count="3""#, #"count="2000000""#), (#"index="2""#, #"index="4""#),
      (#"<job shard="3""#, #"<job shard="9""#),
    ])
  func outside(_ old: String, _ new: String) throws {
    let folder = try TemporaryFolder()
    let good = try text(SharedRun.all[2].shards(3)[1].header)
    try #require(good.contains(old))
    let path = try folder.write("run.xml", good.replacing(old, with: new))
    let fault = try #require(refusal(path))
    #expect(fault.description.contains("is no number of a shard from 1 to"))
    #expect(fault.description.hasPrefix("\(path):"))
  }

  @Test("files of shards say which they are, and a part goes on with its own alone")
  func files() throws {
    let folder = try TemporaryFolder()
    let runs = RunFolder(folder.path)
    let header = SharedRun.all[0].shards(2)[1].header
    let file = try RunFile(header, in: folder.path)
    #expect(file.path.hasSuffix("/\(header.id)-2-of-2.xml"))
    file.leave()
    #expect(runs.newestPartial(of: Shard(index: 2, count: 2)).part?.run.header == header)
    #expect(runs.newestPartial(of: Shard(index: 1, count: 2)).part == nil)
    #expect(runs.newestPartial(of: Shard(index: 2, count: 22)).part == nil)
    #expect(runs.newestPartial().part == nil)
  }
}
