import TareModel
import TareTestSupport
import Testing

@testable import TareWording

@Suite("ShardsText")
struct ShardsTextTests {
  private func text(_ indices: [Int], cpu: (Int) -> String = { _ in "one" }) throws -> ShardsText {
    let run = try SharedRun.all[0].merged(indices, of: 2, cpu: cpu)
    return try #require(ShardsText(run.header))
  }

  @Test("says that a shard is one, and nothing of a plain run")
  func one() throws {
    #expect(ShardsText(SharedRun.all[0].header) == nil)
    let text = try #require(ShardsText(SharedRun.all[0].header(2, of: 2)))
    #expect(text.sentences.count == 1)
    #expect(text.sentences[0].hasPrefix("this run is shard 2/2 alone"))
    #expect(text.short == "shard 2/2" && text.matters)
    let only = try #require(ShardsText(SharedRun.all[0].header(1, of: 1)))
    #expect(only.sentences.isEmpty && !only.matters)
  }

  @Test("says of how many it was merged, and which are missing with what")
  func merged() throws {
    #expect(try text([1, 2]).sentences == ["merged from 2 shards"])
    #expect(try !text([1, 2]).matters)
    let partial = try text([1])
    #expect(partial.matters && partial.short == "1 of 2 shards")
    #expect(
      partial.sentences == [
        "merged from 1 of 2 shards: only a part of the run",
        "shard 2 is missing, and so is what it measures: cargo on cpython-3.13.0",
      ])
  }

  @Test("says that machines were unlike, and how far their times can be compared")
  func unlike() throws {
    let text = try text([1, 2]) { "\($0)" }
    #expect(text.matters)
    #expect(text.sentences.last?.contains("unlike machines (1, Debian; 2, Debian)") == true)
    #expect(text.sentences.last?.contains("only by their ratio to dict") == true)
  }

  @Test("lists a few missing shards and counts the others")
  func many() {
    #expect(
      ShardsText.missing(Array(1...9), [])
        == "shards 1, 2, 3, 4, 5, 6 and 3 more are missing, with nothing to measure")
  }
}
