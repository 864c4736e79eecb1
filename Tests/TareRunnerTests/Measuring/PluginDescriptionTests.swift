import ProbeProtocol
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("PluginDescription", .timeLimit(.minutes(1)))
struct PluginDescriptionTests {
  private func say(_ name: String, access: String? = "key", givesUp: String = "") -> String {
    "say '\(FakeOffer.representation(name, access: access, givesUp: givesUp, isPlugin: true))'"
  }

  private func described(_ body: String) throws -> Capabilities {
    let folder = try TemporaryFolder()
    return try PluginDescription(
      probe: fakeProbe(folder, timeLimit: 1, body), file: PluginSource("x.py")
    ).offer()
  }

  @Test("is asked of a process that gets the plug-in and the limits")
  func asked() throws {
    let folder = try TemporaryFolder()
    var probe = try fakeProbe(
      folder, #"echo "$request" > '\#(folder.path)/request'; \#(say("mine")); finish"#)
    probe.memoryLimit = 123
    var offer = Capabilities(
      runtime: "r", loaders: [], representations: [], benchmarks: [], metrics: [])
    try probe.describe(["x.py"], into: &offer)
    #expect(offer.representations.map(\.item.name) == ["mine"])
    #expect(probe.plugins.representations["mine"]?.path == "x.py")
    let request = try folder.read("request")
    #expect(request.contains(#""plugins":["x.py"]"#))
    #expect(request.contains(#""memory":123"#))
    func plugins(_ place: Block.Place) -> [String] {
      probe.request(.measure, plugins: probe.plugins.of(place)).plugins
    }
    var place = Block.Place(runtime: "r", dataset: "d", loader: "l", representation: "mine")
    #expect(plugins(place) == ["x.py"])
    place.representation = "dict"
    #expect(plugins(place) == [])
    #expect(probe.request(.describe).limits.memory == nil)
  }

  @Test("is bounded")
  func bounded() throws {
    let long = String(repeating: "x", count: 100_000)
    let found = try described(say("mine", givesUp: long) + "; finish")
    #expect(found.representations.first?.givesUp.utf8.count == 4096)
  }

  @Test("that breaks, hangs or says what cannot be is refused, and the plug-in named")
  func refused() throws {
    for body in [
      "kill -SEGV $$", "exec sleep 60", "exit 0", "finish", say("") + "; finish",
      say(String(repeating: "n", count: 201)) + "; finish", say("a b") + "; finish",
      say("mine", access: nil) + "; finish", say("mine", access: "touch") + "; finish",
      say("one") + ";" + say("two") + "; finish",
      "say '\(FakeOffer.representation("mine", access: "key"))'; finish",
      #"say '{"event":"error","why":"plugin x.py:3: NAME is missing"}'; exit 65"#,
    ] {
      let error = #expect(throws: DescriptionError.self) { _ = try described(body) }
      #expect(error?.isPlugin == true)
      #expect(error?.description.hasPrefix("plugin x.py:") == true, "\(body)")
      #expect((error?.description.utf8.count ?? 0) <= 4096)
    }
  }

  @Test("a loader and a benchmark are known by their kinds, so that names may meet")
  func kinds() throws {
    let folder = try TemporaryFolder()
    let body = """
      case "$request" in
      *a.py*) say '\(FakeOffer.loader("mine", isPlugin: true))' ;;
      *) say '\(FakeOffer.benchmark("mine", isPlugin: true))' ;;
      esac; finish
      """
    var probe = try fakeProbe(folder, body)
    var offer = Capabilities(
      runtime: "r", loaders: [], representations: [], benchmarks: [], metrics: [])
    try probe.describe(["a.py", "b.py"], into: &offer)
    #expect(offer.loaders.map(\.isPlugin) == [true] && offer.benchmarks.map(\.isPlugin) == [true])
    var place = Block.Place(runtime: "r", dataset: "d", loader: "mine", representation: "dict")
    #expect(probe.plugins.of(place).map(\.path) == ["a.py"])
    place.benchmark = "mine"
    #expect(probe.plugins.of(place).map(\.path) == ["a.py", "b.py"])
  }

  @Test("two of one name are refused, and both files named")
  func twice() throws {
    let folder = try TemporaryFolder()
    var probe = try fakeProbe(folder, say("mine") + "; finish")
    var offer = Capabilities(
      runtime: "r", loaders: [], representations: [], benchmarks: [], metrics: [])
    let error = #expect(throws: DescriptionError.self) {
      try probe.describe(["a.py", "b.py"], into: &offer)
    }
    #expect(
      error?.description
        == "plugin b.py: on cpython-3.13.0: the name mine is taken by a.py")
  }
}
