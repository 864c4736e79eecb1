import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("ProbeDescription", .timeLimit(.minutes(1)))
struct ProbeDescriptionTests {
  @Test("reads what a probe offers, and why a package is not there")
  func offer() throws {
    let folder = try TemporaryFolder()
    var probe = try fakeProbe(
      folder,
      """
      say '\(FakeOffer.loader("json"))'
      say '\(FakeOffer.loader("orjson", package: "orJSON", missing: "not importable"))'
      say '\(FakeOffer.loader("ujson", package: "ujson"))'
      say '\(FakeOffer.representation("slots", access: "attribute", givesUp: "g"))'
      say '\(FakeOffer.representation("text", source: "text"))'
      say '\(FakeOffer.representation("mine", access: "key", isPlugin: true, missing: "no"))'
      say '\(FakeOffer.benchmark("filter", source: "[r for r in x]"))'
      say '\(FakeOffer.metric("allocated"))'
      say '\(Self.experiment("identity"))'
      finish
      """)
    probe.packages = PackageFolder(paths: [], missing: ["orjson": "no wheel"])
    let offer = try ProbeDescription(probe: probe).offer()
    #expect(offer.runtime == "cpython-3.13.0")
    #expect(offer.loaders.map(\.item.unavailable) == [nil, "not importable: no wheel", nil])
    #expect(offer.loaders.last?.item.provider == "ujson")
    #expect(offer.representations.map(\.item.name) == ["slots", "text", "mine"])
    #expect(offer.representations.map(\.holdsText) == [false, true, false])
    #expect(offer.representations.map(\.isPlugin) == [false, false, true])
    #expect(offer.representations.first?.givesUp == "g")
    #expect(offer.representations.last?.item.unavailable == "no")
    #expect(offer.benchmarks.map(\.hasAccess) == [true])
    #expect(offer.metrics.map(\.item.name) == ["allocated"])
    #expect(offer.experiments.map(\.experiment.name) == ["tuples"])
    #expect(offer.experiments.map(\.process) == [.own])
    #expect(offer.experiments.map(\.unavailable) == ["no tuples"])
  }

  private static func experiment(_ family: String) -> String {
    #"""
    {"event":"experiment","name":"tuples","available":false,"why":"no tuples","about":{\#
    "family":"\#(family)","question":"When?","source":"()","claims":[],"quick":true,\#
    "process":"own"}}
    """#
  }

  @Test(
    "what is not known fails the description, by its name, with nothing else that is said",
    arguments: [
      (#"{"event":"song"}"#, "the probe's event song is not known"),
      (
        FakeOffer.metric("odd", mode: "of-tomorrow"),
        """
        the probe's event metric has the field mode "of-tomorrow": \
        it is not one of heap, still, resident, counting
        """
      ),
      (
        experiment("poetry"),
        """
        the probe's event experiment has the field about.family "poetry": \
        it is not one of identity, sizes, profilers, talk, growth
        """
      ),
      (#"{"event":"begin","cell":1}"#, "the probe's event begin was not asked for"),
      ("hello", "the probe said 'hello', which is not the protocol"),
    ])
  func unknown(_ line: String, _ why: String) throws {
    let folder = try TemporaryFolder()
    #expect(
      throws: DescriptionError(runtime: "cpython-3.13.0", why: why, isPlugin: false)
    ) {
      try ProbeDescription(
        probe: fakeProbe(folder, "say '\(FakeOffer.loader("json"))'; say '\(line)'; finish")
      ).offer()
    }
  }

  @Test("a refused plug-in is the input's fault, in the probe's words")
  func refusedPlugin() throws {
    let folder = try TemporaryFolder()
    let body = #"echo '{"event":"error","why":"plugin x.py:3: NAME is missing"}'; exit 3"#
    #expect(
      throws: DescriptionError(
        runtime: "cpython-3.13.0", why: "plugin x.py:3: NAME is missing", isPlugin: true)
    ) {
      try ProbeDescription(probe: fakeProbe(folder, body), plugin: PluginSource("x.py")).offer()
    }
  }

  @Test(
    "a probe that breaks or hangs says so with its last words",
    arguments: [
      (
        "echo a >&2; echo SyntaxError >&2; exit 1",
        "the process ended early with exit status 1: SyntaxError"
      ),
      ("kill -SEGV $$", "ended by SIGSEGV"), ("exec sleep 60", "no description within 1.0 seconds"),
    ])
  func broken(_ body: String, _ why: String) throws {
    let folder = try TemporaryFolder()
    #expect(
      throws: DescriptionError(runtime: "cpython-3.13.0", why: why, isPlugin: false)
    ) {
      try ProbeDescription(probe: fakeProbe(folder, timeLimit: 1, body)).offer()
    }
  }
}
