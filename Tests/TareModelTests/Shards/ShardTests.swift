import TareModel
import Testing

@Suite("Shard")
struct ShardTests {
  @Test("reads i/n, both from 1", arguments: [("1/1", 1, 1), ("2/5", 2, 5), ("12/36", 12, 36)])
  func reads(_ text: String, _ index: Int, _ count: Int) {
    #expect(Shard(text) == Shard(index: index, count: count))
    #expect(Shard(text)?.text == text)
  }

  @Test(
    "takes nothing else",
    arguments: [
      "0/5", "6/5", "5", "/", "1/", "/5", "1/5/5", "-1/5", "+1/5", "1/0", " 1/5", "1/5 ", "a/5",
      "1/99999999999999999999", "1/1000001", "",
    ])
  func refuses(_ text: String) { #expect(Shard(text) == nil) }
}
