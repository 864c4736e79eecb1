import TareModel
import TareTestSupport
import Testing

extension EndToEnd {
  /// The figures of the talk's slides, to the byte.
  @Suite("the talk", .needsRuntime)
  struct TalkTests {
    @Test(
      "cargo weighs on 3.6 and 3.7 what the talk says",
      arguments: FoundRuntime.of("3.6") + FoundRuntime.of("3.7"))
    func cargo(_ runtime: FoundRuntime) throws {
      let folder = try TemporaryFolder()
      let result = try Tare.measure(
        [
          "--data", "cargo", "--loader", "json", "--loader", "eval", "--representation", "dict",
          "--representation", "slots", "--representation", "slots-unique", "--metric", "deep-size",
        ], on: runtime, in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      let run = try folder.onlyRun()
      #expect(run.total("deep-size", "dict", loader: "json") == 8_317_088)
      #expect(run.total("deep-size", "dict", loader: "eval") == 6_238_824)
      #expect(run.total("deep-size", "slots", loader: "eval") == 1_918_712)
      #expect(run.total("deep-size", "slots-unique", loader: "eval") == 1_535_736)
    }

    @Test(
      "dicts and slots are weighed on every CPython at hand",
      arguments: FoundRuntime.all.filter { $0.id.hasPrefix("cpython") })
    func everyRuntime(_ runtime: FoundRuntime) throws {
      let folder = try TemporaryFolder()
      let result = try Tare.measure(
        [
          "--data", "cargo", "--loader", "json", "--representation", "dict", "--representation",
          "slots", "--metric", "deep-size",
        ], on: runtime, in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      let run = try folder.onlyRun()
      #expect(run.header.runtimes.map(\.id) == [runtime.id])
      let dict = try #require(run.total("deep-size", "dict", loader: "json"))
      let slots = try #require(run.total("deep-size", "slots", loader: "json"))
      #expect(slots < dict)
    }
  }
}
