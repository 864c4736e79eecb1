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
      echo '{"event":"loader","name":"json","summary":"s","available":true}'
      echo '{"event":"loader","name":"orjson","available":false,"why":"not importable","package":"orJSON"}'
      echo '{"event":"loader","name":"ujson","available":true,"package":"ujson","version":"5.7.0"}'
      echo '{"event":"representation","name":"slots","access":["attribute"],"gives_up":"g","source":"objects"}'
      echo '{"event":"representation","name":"text","access":[],"source":"text"}'
      echo '{"event":"representation","name":"mine","access":["key"],"plugin":true,"available":false}'
      echo '{"event":"benchmark","name":"filter","access":true,"source":"[r for r in x]"}'
      echo '{"event":"metric","name":"allocated","mode":"heap"}'
      echo '{"event":"metric","name":"odd","mode":"of-tomorrow"}'
      echo '{"event":"experiment","name":"tuples","available":false,"why":"no tuples","about":{"family":"identity","question":"When?","source":"()","claims":[],"quick":true,"process":"own"}}'
      echo '{"event":"experiment","name":"odd","about":{"family":"of-tomorrow","question":"?","source":"","claims":[],"quick":true,"process":"own"}}'
      finish
      """)
    probe.packages = PackageFolder(paths: [], missing: ["orjson": "no wheel"])
    let offer = try ProbeDescription(probe: probe).offer()
    #expect(offer.runtime == "cpython-3.13.0")
    #expect(offer.loaders.map(\.unavailable) == [nil, "not importable: no wheel", nil])
    #expect(offer.loaders.last?.provider == "ujson 5.7.0")
    #expect(offer.representations.map(\.item.name) == ["slots", "text", "mine"])
    #expect(offer.representations.map(\.holdsText) == [false, true, false])
    #expect(offer.representations.map(\.isPlugin) == [false, false, true])
    #expect(offer.representations.first?.givesUp == "g")
    #expect(offer.representations.last?.item.unavailable == "unavailable")
    #expect(offer.benchmarks.map(\.hasAccess) == [true])
    #expect(offer.metrics.map(\.item.name) == ["allocated"])
    #expect(offer.experiments.map(\.experiment.name) == ["tuples"])
    #expect(offer.experiments.map(\.process) == [.own])
    #expect(offer.experiments.map(\.unavailable) == ["no tuples"])
  }

  @Test("a refused plug-in is the input's fault, in the probe's words")
  func refusedPlugin() throws {
    let folder = try TemporaryFolder()
    let body = #"echo '{"event":"error","why":"plugin x.py:3: NAME is missing"}'; exit 3"#
    #expect(
      throws: DescriptionError(
        runtime: "cpython-3.13.0", why: "plugin x.py:3: NAME is missing", isPlugin: true)
    ) {
      try ProbeDescription(probe: fakeProbe(folder, plugins: ["x.py"], body)).offer()
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
