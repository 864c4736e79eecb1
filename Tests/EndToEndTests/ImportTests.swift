import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("tare import and tare export")
  struct ImportTests {
    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      try save("base", 1)
      try save("slow", 2)
      try folder.write("broken.json", "{\"version\": \"1.0\", \"benchmarks\":\n [{}]}")
      try folder.write(
        "list.json", "[{\"name\": \"a\", \"unit\": \"ns\", \"value\": 1}]")
      try folder.write("none.json", "{\"machine_info\": {}, \"benchmarks\": []}")
    }

    private func save(_ name: String, _ factor: Int) throws {
      try folder.write(
        "\(name).json",
        """
        {"version": "1.0", "metadata": {"unit": "second"}, "benchmarks": [
         {"metadata": {"name": "a"}, "runs": [
          {"metadata": {"date": "2026-11-30 04:56:5\(factor)"}, "values": [\(factor)e-6]},
          {"values": [\(factor)e-6]}, {"values": [\(factor).01e-6]}]}]}
        """)
    }

    private func tare(_ arguments: String...) throws -> Command.Result {
      try Tare.run(arguments + ["--runs", "runs"], in: folder)
    }

    @Test("imported runs are compared, shown and exported; twice the same is once")
    func whole() throws {
      for name in ["base", "slow"] {
        let result = try tare("import", "\(name).json", "--label", name)
        #expect(result.status == 0 && result.stdout.contains("1 result, 3 samples"))
      }
      #expect(try tare("import", "base.json").stdout.contains("imported before"))
      #expect(folder.names(in: "runs").count == 2)
      let slower = try tare("compare", "base", "slow")
      #expect(slower.status == 2)
      #expect(slower.stdout.hasPrefix("1 of 1 benchmark slower, worst: a +"))
      #expect(try tare("compare", "base", "base").status == 0)
      #expect(try tare("site", "--output", "site").status == 0)
      #expect(folder.names(in: "site/imported").contains("index.html"))
      let export = try tare("export", "slow", "--format", "pyperf", "--output", "again.json")
      #expect(export.status == 0)
      #expect(try tare("import", "again.json").stdout.contains("1 result, 3 samples"))
    }

    @Test(
      "ends with the status that says why, and writes nothing",
      arguments: [
        (["import", "broken.json"], 65, "broken.json:2: 'benchmarks[0]' has no 'name'"),
        (["import", "nothing.json"], 66, "nothing.json: no such file"),
        (["import", "base.json", "broken.json"], 65, "broken.json:2:"),
        (["import", "base.json", "--format", "pyprf"], 64, "pyperf"),
        (["import", "base.json", "--format", "asv"], 65, "does not look like asv"),
        (["export", "gone", "--format", "pyperf"], 66, "gone: no such file"),
        (["export", "gone", "--format", "pyprf"], 64, "pyperf"),
      ] as [([String], Int32, String)])
    func faults(_ arguments: [String], _ status: Int32, _ sentence: String) throws {
      let result = try Tare.run(arguments + ["--runs", "runs"], in: folder)
      #expect(result.status == status, "\(result.stderr)")
      #expect(result.stderr.contains(sentence), "\(result.stderr)")
      #expect(folder.names(in: "runs").isEmpty)
    }

    @Test("what has no samples is shown, and nothing is judged: status 5")
    func unjudged() throws {
      for name in ["x", "y"] {
        // Other bytes, for the same would be imported once.
        try folder.write(
          "\(name).json",
          "[{\"name\": \"\(name)\", \"unit\": \"ns\", \"value\": 1},"
            + "{\"name\": \"a\", \"unit\": \"ns\", \"value\": 1}]")
        #expect(try tare("import", "\(name).json", "--label", name).status == 0)
      }
      let result = try tare("compare", "x", "y", "--allow", "missing")
      #expect(result.status == 5)
      #expect(result.stdout.hasPrefix("1 benchmark without samples, not judged"))
      #expect(try tare("import", "none.json").status == 5)
    }
  }
}
