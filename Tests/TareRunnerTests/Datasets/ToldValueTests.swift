import ProbeProtocol
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("ToldValue")
struct ToldValueTests {
  private func loaded(_ text: String, match: String? = nil) throws -> LoadedDataset {
    let folder = try TemporaryFolder()
    let query = QueryChoice(match: match.map(DatasetRequest.Match.init))
    return try LoadedDataset.read(
      try folder.write("r.json", text), DatasetOptions(query: query))
  }

  private static func records(_ count: Int, _ value: (Int) -> String) -> String {
    "[" + (0..<count).map { #"{"n":\#($0),"v":\#(value($0))}"# }.joined(separator: ",") + "]"
  }

  /// What probes are told to look for.
  private func sought(_ loaded: LoadedDataset) -> Scalar? { loaded.part.match?.value.scalar }

  @Test("a short value that many records share is told")
  func shared() throws {
    let loaded = try loaded(Self.records(40) { #""k\#($0 % 3)""# })
    #expect(loaded.dataset.query.match?.value == .string("k1"))
  }

  @Test(
    "a long or a rare value is looked for and not told",
    arguments: [
      { #""secret \#($0)""# }, { #""\#(String(repeating: "x", count: 33))\#($0 % 2)""# },
      { "\(100_000_000 + $0)" },
    ] as [@Sendable (Int) -> String])
  func abridged(_ value: @Sendable (Int) -> String) throws {
    let text = "[" + (0..<40).map { #"{"v":\#(value($0))}"# }.joined(separator: ",") + "]"
    let loaded = try loaded(text)
    let told = try #require(loaded.dataset.query.match?.value)
    guard case .abridged(let abridged) = told else {
      Issue.record("told \(told)")
      return
    }
    let found = try #require(sought(loaded))
    let plain: String =
      switch found {
      case .string(let value): value
      case .int(let value): "\(value)"
      default: ""
      }
    #expect(text.contains(plain) && !plain.isEmpty)
    #expect(abridged.length == plain.count)
  }

  @Test(
    "a digest is told of long values only: short ones would be found by trial",
    arguments: [
      (.string("0123456789abcdef"), nil), (.string("0123456789abcdefg"), "0123456789abcdefg"),
      (.int(-1_234_567_890_123_456), nil), (.int(-12_345_678_901_234_567), "-12345678901234567"),
      (.double(-0.25), nil), (.double(1.2345678901234567), "1.2345678901234567"),
    ] as [(Scalar, String?)])
  func digested(_ value: Scalar, _ text: String?) {
    guard case .abridged(let told) = ToldValue(values: ValueCounts(), records: 2).told(value)
    else {
      Issue.record("told \(value)")
      return
    }
    #expect(told.hash == text.map { String(SHA256.hexadecimal(Array($0.utf8)).prefix(8)) })
  }

  @Test("what the user names is told")
  func named() throws {
    let text = Self.records(40) { #""secret \#($0)""# }
    let loaded = try loaded(text, match: "v=secret 7")
    #expect(loaded.dataset.query.match?.value == .string("secret 7"))
    let field = try self.loaded(text, match: "v")
    #expect(field.dataset.query.match?.field == ["v"])
    guard case .abridged = field.dataset.query.match?.value else {
      Issue.record("told \(String(describing: field.dataset.query.match?.value))")
      return
    }
  }

  @Test("of two records nothing is shared")
  func few() throws {
    let loaded = try loaded(#"[{"password":"a"},{"password":"b"}]"#)
    #expect(sought(loaded) == .string("b"))
    #expect(loaded.dataset.query.match?.value != .string("b"))
  }
}
