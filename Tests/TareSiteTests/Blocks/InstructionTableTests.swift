import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("InstructionTable")
struct InstructionTableTests {
  private let runtime = "cpython-3.13.0"

  /// Slots take 0.7 of the time of dict, a class 0.9.
  private func text(_ counts: [String: Int], _ path: SitePath) throws -> String {
    var run = RunFixture().run
    if !counts.isEmpty { run.count("filter", counts) }
    return try Site([run]).text(path)
  }

  @Test("stands on the pages of a runtime and of a benchmark, beside the times")
  func pages() throws {
    let counts = ["dict": 206_774, "slots": 80_766]
    let page = try text(counts, .runtime(runtime, "cargo"))
    #expect(page.contains("Instructions relative to dict"))
    #expect(page.contains("0.39×"))
    #expect(page.contains("Times put the ways in the same order, as far as they are certain."))
    let benchmark = try text(counts, .benchmark("filter"))
    #expect(benchmark.contains("Instructions beside times on CPython 3.13"))
    #expect(benchmark.contains("80,766") && benchmark.contains("0.7×"))
    #expect(benchmark.contains("Instructions are no time"))
  }

  @Test("says where fewer instructions take longer")
  func disagreement() throws {
    let page = try text(["dict": 1000, "class": 800, "slots": 990], .benchmark("filter"))
    #expect(
      page.contains(
        "class by attribute executes 19.2% fewer instructions than slots by attribute, and takes "
          + "28.6% longer."))
  }

  @Test("is not there where nothing was counted")
  func none() throws {
    #expect(try !text([:], .runtime(runtime, "cargo")).contains("nstructions"))
    #expect(try !text([:], .method).contains("nstructions"))
  }

  @Test("samples tell every seed, the method what a count is, a run every count")
  func others() throws {
    let counts = ["dict": 206_774, "slots": 80_766]
    let samples = try text(counts, .samples("cargo", "slots", runtime))
    #expect(samples.contains("by hash seed from 0 80,766"))
    #expect(samples.contains("instructions of 300 records"))
    #expect(try text(counts, .method).contains("What the processor executes for one run"))
    let run = try text(counts, .run(RunFixture().run.header.id, runtime, "cargo"))
    #expect(run.contains("Instructions, CPython") && run.contains("0.39× of dict"))
  }
}
