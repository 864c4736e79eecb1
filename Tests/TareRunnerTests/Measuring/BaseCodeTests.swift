import ProbeProtocol
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("Versions of the base", .timeLimit(.minutes(1)))
struct BaseCodeTests {
  private static let mine = FakeOffer.representation("mine", access: "key", isPlugin: true)

  /// What a probe has that describes the head's plug-in and the base's.
  private func described(
    _ body: String, isAlike: Bool = true
  ) throws -> (probe: Probe, offer: Capabilities) {
    let folder = try TemporaryFolder()
    var probe = try fakeProbe(folder, timeLimit: 5, body)
    var offer = Capabilities(
      runtime: "r", loaders: [], representations: [], benchmarks: [], metrics: [])
    try probe.describe(["head/mine.py"], into: &offer)
    try probe.describe(
      BaseCode(plugins: ["base/mine.py"], modelPaths: []), classes: [], needs: .none,
      isAlike: isAlike, into: &offer)
    return (probe, offer)
  }

  private func place(_ representation: String) -> Block.Place {
    .init(runtime: "r", dataset: "d", loader: "json", representation: representation)
  }

  @Test("stand beside those of the head, which are timed against them")
  func names() throws {
    let (probe, offer) = try described("say '\(Self.mine)'; finish")
    #expect(offer.representations.map(\.item.name) == ["mine", "mine@base"])
    #expect(offer.representations.map(\.versionOf) == [nil, "mine"])
    #expect(offer.representations.map(\.timedAgainst) == ["mine@base", nil])
    #expect(probe.plugins.representations["mine"]?.path == "head/mine.py")
    #expect(probe.plugins.representations["mine@base"]?.path == "base/mine.py")
    #expect(
      probe.base(of: "mine")
        == BasePart(representation: "mine", plugins: ["base/mine.py"], model: nil))
    #expect(probe.base(of: "mine@base") == nil)
    #expect(probe.versions.plainNames["mine@base"] == "mine")
  }

  @Test("that cannot be installed are no base for times")
  func unavailable() throws {
    let missing = FakeOffer.representation(
      "mine", access: "key", isPlugin: true, missing: "no such package")
    let (probe, offer) = try described(
      """
      case "$request" in *base*) say '\(missing)';; *) say '\(Self.mine)';; esac; finish
      """)
    #expect(offer.representations.map(\.item.unavailable) == [nil, "no such package"])
    #expect(offer.representations.map(\.timedAgainst) == [nil, nil])
    #expect(probe.base(of: "mine") == nil)
  }

  @Test("that break are told by their file")
  func broken() throws {
    let error = #expect(throws: DescriptionError.self) {
      _ = try described(
        """
        case "$request" in *base*) kill -SEGV $$;; *) say '\(Self.mine)'; finish;; esac
        """)
    }
    #expect(error?.description.hasPrefix("plugin base/mine.py:") == true)
  }

  @Test("and those of the head are all looked at for changes")
  func touched() throws {
    let folder = try TemporaryFolder()
    for side in ["base", "head"] { try folder.write("\(side)/mine.py", "") }
    var probe = try fakeProbe(folder, timeLimit: 5, "say '\(Self.mine)'; finish")
    var offer = Capabilities(
      runtime: "r", loaders: [], representations: [], benchmarks: [], metrics: [])
    try probe.describe(["\(folder.path)/head/mine.py"], into: &offer)
    let base = "\(folder.path)/base/mine.py"
    try probe.describe(
      BaseCode(plugins: [base], modelPaths: []), classes: [], needs: .none, isAlike: true,
      into: &offer)
    #expect(probe.touched(place("mine")) == nil)
    try folder.write("base/mine.py", "changed")
    #expect(probe.touched(place("mine")) == "the plug-in \(base)")
    #expect(probe.touched(place("mine@base")) == "the plug-in \(base)")
  }
}
