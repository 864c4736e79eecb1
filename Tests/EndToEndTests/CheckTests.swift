import TareModel
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("budgets")
  struct CheckTests {
    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      // 167.3 B a record as dicts, 167.5 B as slots.
      var run = SyntheticRun()
      run.label = "made"
      run.replacing = {
        $0.representation == "tuple" && $0.measure == .metric("deep-size")
          ? .failed(why: "the process ended", stderr: "") : nil
      }
      try run.save(in: "\(folder.path)/runs")
    }

    private func check(_ text: String, _ arguments: String...) throws -> Command.Result {
      try folder.write("tare.toml", text)
      return try Tare.run(["check", "--runs", "runs"] + arguments, in: folder)
    }

    @Test(
      "ends with the status that says what was found, and says it",
      arguments: [
        ("[[budget]]\nrecord = \"1 kB\"", 0, "All budgets hold."),
        ("[[budget]]\nrepresentation = \"dict\"\nrecord = 170", 0, "98% of its budget of 170 B."),
        ("[[budget]]\nrepresentation = \"slots\"\nrecord = \"160 B\"", 2, "7.5 B over its budget"),
        ("[[budget]]\ntotal = \"1 MB\"\nruntimes = [\"cpython-3.13\"]", 2, "5,000 B over its"),
        (
          "[[budget]]\nmetric = \"deep-size\"\nrecord = \"1 kB\"", 3, "no figure: the process ended"
        ),
        (
          "[[budget]]\nrepresentation = \"slot\"\nrecord = 1", 5, "no representation 'slot'; the ru"
        ),
        ("[[budget]]\nmodel = \"shop:Order\"\nrecord = 1", 5, "no representation 'shop:Order"),
        ("[[budget]]\nrecord = \"5 objects\"", 65, "tare.toml:1: allocated is counted in bytes"),
        ("[[budget]]\nlimit = 5", 65, "tare.toml:2: no key of 'budget' is called 'limit'"),
        ("seed = 1", 66, "tare.toml: no budgets to check; write [[budget]] with a limit into it"),
      ] as [(String, Int32, String)])
    func status(_ text: String, _ status: Int32, _ sentence: String) throws {
      let result = try check(text)
      #expect(result.status == status, "\(result.stdout)\(result.stderr)")
      #expect(
        (result.stdout + result.stderr).contains(sentence), "\(result.stdout)\(result.stderr)")
      #expect(result.stdout.isEmpty == (status >= 64) && result.stderr.isEmpty == (status < 64))
    }

    @Test("without a configuration there is nothing to check, and it says where to write it")
    func none() throws {
      let result = try Tare.run(["check", "made", "--runs", "runs"], in: folder)
      #expect(result.status == 66)
      #expect(result.stderr.contains("tare.toml: no budgets to check"))
    }

    @Test(
      "a run checks them at its end; those that the command line leaves out are only named",
      .needsRuntime)
    func run() throws {
      let runtime = try FoundRuntime.newest()
      try folder.write(
        "pyproject.toml",
        """
        [tool.tare]
        data = ["small"]

        [[tool.tare.budget]]
        representation = "dict"
        record = "1 B"

        [[tool.tare.budget]]
        metric = "peak"
        record = "1 B"
        """)
      let chosen = ["--representation", "dict", "--metric", "allocated"]
      let over = try Tare.measure(chosen, on: runtime, in: folder)
      #expect(over.status == 2, "\(over.stderr)")
      #expect(over.stdout.contains(" over its budget of 1 B."))
      let idle = "pyproject.toml:8: this budget has nothing to check: no metric 'peak'"
      #expect(over.stdout.contains(idle), "\(over.stdout)")
      #expect(over.stderr.contains("configuration: pyproject.toml"))
      let other = try Tare.measure(
        ["--representation", "tuple", "--metric", "allocated"], on: runtime, in: folder)
      #expect(other.status == 0 && other.stdout.contains(idle), "\(other.stdout)")
      let checked = try Tare.run(["check", "latest", "--runs", "runs"], in: folder)
      #expect(checked.status == 5, "\(checked.stdout)")
    }
  }
}
