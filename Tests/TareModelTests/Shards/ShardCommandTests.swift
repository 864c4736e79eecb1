import TareModel
import Testing

@Suite("ShardCommand")
struct ShardCommandTests {
  @Test("leaves out which shard it is, however that is written")
  func without() {
    #expect(
      ShardCommand(["tare", "run", "--shard", "2/5", "--data", "a.json", "--resume"]).withoutShard
        == ["tare", "run", "--data", "a.json"])
    #expect(
      ShardCommand(["tare", "run", "--shard=auto", "--sharded"]).withoutShard
        == ["tare", "run", "--sharded"])
  }

  @Test("measures a shard in place of planning")
  func measuring() {
    #expect(
      ShardCommand(["tare", "run", "--plan", "--format", "json", "--data", "a.json"])
        .measuring(Shard(index: 2, count: 3))
        == ["tare", "run", "--data", "a.json", "--shard", "2/3"])
    #expect(
      ShardCommand(["tare", "run", "--format=json", "--plan"]).measuring(Shard(index: 1, count: 1))
        == ["tare", "run", "--shard", "1/1"])
  }
}
