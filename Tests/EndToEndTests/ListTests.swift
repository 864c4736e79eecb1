import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("tare list and help")
  struct ListTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("datasets are listed with their records, wherever the program is called")
    func datasets() throws {
      let result = try Tare.run(["list", "datasets"], in: folder)
      #expect(result.status == 0)
      let rows = result.lines.dropFirst().map {
        $0.split(separator: " ").prefix(2).joined(separator: " ")
      }
      #expect(Array(rows) == ["cargo 6,000", "small 4", "spaceships 240"])
    }

    @Test(
      "what can be measured is listed with a sentence each", .needsRuntime,
      arguments: [
        ("loaders", ["json", "orjson", "ujson", "eval"]),
        (
          "representations",
          [
            "text", "dict", "frozendict", "namedtuple", "tuple", "class", "dataclass", "slots",
            "slots-dict-base", "slots-unique",
          ]
        ),
        (
          "benchmarks",
          [
            "build", "collect", "drain", "filter", "filter-ids", "find-first", "first-id", "load",
          ]
        ),
        ("experiments", ["small-integers", "prompt", "tuples", "json-sharing", "orjson-sharing"]),
        ("metrics", ["allocated", "blocks", "resident", "deep-size", "peak"]),
      ])
    func offers(_ what: String, _ names: [String]) throws {
      let result = try Tare.run(["list", what], in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      let entries = result.lines.filter { !$0.hasPrefix(" ") }
      let found = entries.compactMap { $0.split(separator: ":").first.map(String.init) }
      #expect(Set(names).isSubset(of: found), "\(found)")
      #expect(entries.allSatisfy { $0.contains(": ") && $0.count > 12 })
    }

    @Test(
      "help has an example for every command",
      arguments: [
        ["--help"], ["run", "--help"], ["site", "--help"], ["list", "--help"],
        ["validate", "--help"],
      ])
    func help(_ arguments: [String]) throws {
      let result = try Tare.run(arguments, in: folder)
      #expect(result.status == 0)
      #expect(result.stdout.contains("Example: tare "))
    }

    @Test("a version is one line")
    func version() throws {
      let result = try Tare.run(["--version"], in: folder)
      #expect(result.status == 0)
      #expect(result.stdout.split(separator: ".").count == 3)
    }
  }
}
