import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("configuration")
  struct ConfigurationTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(
      "a name or a path that turns out to be wrong is told with its place", .needsRuntime,
      arguments: [
        (
          "data = [\"small\"]\nrepresentations = [\"dict\", \"slotz\"]", 65,
          "2: no representation is"
        ),
        (
          "data = [\"small\"]\nmetrics = [\"peek\"]", 65,
          "2: no metric is called 'peek'; did you mea"
        ),
        ("\ndata = [\"orders.json\"]", 66, "2: orders.json: "),
        ("data = [\"smal\"]", 66, "1: no file or bundled dataset is called 'smal'; did you mean"),
        ("data = [\"small\"]\nplugins = [\"mine.py\"]", 66, "2: mine.py: no such file"),
        ("data = [\"small\"]\npaths = [\"src\"]", 66, "2: src: no such folder"),
        ("data = [\"small\"]\nrequirements = [\"r.txt\"]", 66, "2: r.txt: no such file"),
        ("data = [\"small\"]\npackages = [\"./own\"]", 66, "2: ./own: no such folder"),
      ] as [(String, Int32, String)])
    func places(_ text: String, _ status: Int32, _ sentence: String) throws {
      try folder.write("tare.toml", text)
      let runtime = try FoundRuntime.newest()
      let result = try Tare.measure(["--plan"], on: runtime, in: folder)
      #expect(result.status == status && result.stdout.isEmpty, "\(result.stdout)\(result.stderr)")
      #expect(result.stderr.contains("tare: tare.toml:\(sentence)"), "\(result.stderr)")
    }

    @Test("what the command line names is told without a place")
    func typed() throws {
      try folder.write("tare.toml", "data = [\"gone.json\"]")
      let result = try Tare.run(["run", "--plan", "--data", "other.json"], in: folder)
      #expect(result.status == 66)
      #expect(result.stderr.contains("tare: other.json: "), "\(result.stderr)")
    }
  }
}
