import TareModel
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("plug-ins", .needsRuntime)
  struct PluginTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A representation in one file; `body` makes its records.
    private func plugin(_ name: String, _ body: String) throws -> [String] {
      try folder.write(
        "\(name).py",
        """
        import os, signal, time
        NAME = "\(name)"
        SUMMARY = "a plug-in of the tests"
        GIVES_UP = "nothing"
        ACCESS = ("index",)

        def record_type(shape):
            return tuple

        \(body)

        """)
      return ["--plugin", "\(name).py"]
    }

    private static let display =
      "def expression(shape, values):\n    return \"(%s)\" % \"\".join(v + \", \" for v in values)"

    private static let matrix =
      [
        "--data", "small", "--loader", "json", "--metric", "deep-size", "--benchmark", "filter",
      ] + Tare.brief

    @Test("a representation of the user's own is measured like a bundled one")
    func good() throws {
      let result = try Tare.measure(
        Self.matrix + ["--representation", "tuple", "--representation", "mine"]
          + plugin("mine", Self.display), on: .newest(), in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      let run = try folder.onlyRun()
      let mine = try #require(run.total("deep-size", "mine", loader: "json"))
      #expect(mine == run.total("deep-size", "tuple", loader: "json"))
      #expect(run.outcomes("mine", "filter").map(\.isMeasured) == [true])
      let entry = run.header.catalog.representations.first { $0.name == "mine" }
      #expect(entry?.isPlugin == true)
      #expect(entry?.summary == "a plug-in of the tests")
    }

    @Test("four that go wrong are each an outcome of their own, and everything else is measured")
    func wrong() throws {
      let hangs = try plugin(
        "hangs", "def expression(shape, values):\n    while True:\n        time.sleep(1)")
      let crashes = try plugin(
        "crashes",
        "def expression(shape, values):\n    os.kill(os.getpid(), signal.SIGSEGV)")
      let grows = try plugin(
        "grows",
        """
        def expression(shape, values):
            held = []
            while True:
                held.append(bytearray(1 << 24))
        """)
      let lies = try plugin(
        "lies",
        """
        def expression(shape, values):
            return "(%s)" % "".join("'wrong', " for v in values)
        """)
      let result = try Tare.measure(
        Self.matrix + hangs + crashes + grows + lies + [
          "--representation", "dict", "--representation", "slots", "--representation", "hangs",
          "--representation", "crashes", "--representation", "grows", "--representation", "lies",
          "--time-limit", "3", "--memory-limit", "512M",
        ], on: .newest(), in: folder)
      #expect(result.status == 3, "\(result.stderr)")
      let run = try folder.onlyRun()
      for measure in ["deep-size", "filter"] {
        for name in ["dict", "slots"] {
          let outcomes = run.outcomes(name, measure)
          #expect(!outcomes.isEmpty && outcomes.allSatisfy { $0.isMeasured }, "\(name) \(measure)")
        }
        expectOutcome(run, "hangs", measure) {
          if case .timedOut(after: 3, _) = $0 { true } else { false }
        }
        expectOutcome(run, "crashes", measure) {
          if case .failed(why: "ended by SIGSEGV", _) = $0 { true } else { false }
        }
        expectOutcome(run, "grows", measure) {
          guard case .failed(let why, _) = $0 else { return false }
          return why == "out of memory (limit 536870912 bytes, '--memory-limit' allows more)"
        }
        expectOutcome(run, "lies", measure) {
          if case .wrongAnswer(let why) = $0 { why.contains("a text of length 5 (") } else { false }
        }
      }
    }

    @Test("loaders and benchmarks that go wrong cost no cell of another")
    func wrongKinds() throws {
      let harm = ["hangs": "time.sleep(60)", "crashes": "os.kill(os.getpid(), signal.SIGSEGV)"]
      for (name, body) in harm {
        try folder.write(
          "own/\(name)-loader.py",
          """
          import json, os, signal, time
          from tare_probe.records import json_lines
          NAME, SUMMARY = "\(name)", "a loader of the tests"
          prepare = json_lines.prepare

          def load(argument):
              \(body)
              return json_lines.load(argument, json.loads)

          """)
        try folder.write(
          "own/\(name)-benchmark.py",
          """
          NAME, SUMMARY, ACCESS, ANSWER, MANY = "\(name)", "one of the tests", True, "", True
          SOURCE = "def run(records):\\n    import os, signal, time\\n    \(body)\\n    return 1\\n"

          """)
      }
      let result = try Tare.measure(
        [
          "--data", "small", "--plugin", "own", "--representation", "dict", "--representation",
          "slots", "--loader", "json", "--loader", "hangs", "--loader", "crashes", "--metric",
          "deep-size", "--benchmark", "filter", "--benchmark", "hangs", "--benchmark", "crashes",
          "--time-limit", "3",
        ] + Tare.brief, on: .newest(), in: folder)
      #expect(result.status == 3, "\(result.stderr)")
      let run = try folder.onlyRun()
      for cell in run.cells {
        let isMine = [cell.key.loader, cell.key.measure.name].contains { harm[$0] != nil }
        #expect(cell.outcome.isMeasured != isMine, "\(cell.key): \(cell.outcome)")
      }
      #expect(run.cells.contains { $0.key.loader == "hangs" && $0.key.representation == "slots" })
      #expect(run.header.catalog.benchmarks.filter(\.isPlugin).map(\.name) == ["crashes", "hangs"])
      #expect(run.header.catalog.loaders.filter(\.isPlugin).map(\.name) == ["crashes", "hangs"])
    }

    private func expectOutcome(
      _ run: Run, _ name: String, _ measure: String,
      sourceLocation: SourceLocation = #_sourceLocation, _ isExpected: (Outcome) -> Bool
    ) {
      let outcomes = run.outcomes(name, measure)
      #expect(
        outcomes.count == 1 && outcomes.allSatisfy(isExpected), "\(name) \(measure): \(outcomes)",
        sourceLocation: sourceLocation)
    }

    @Test("what a plug-in prints is not taken for a measurement")
    func prints() throws {
      let talks = try plugin("talks", "print('hello from the plug-in')\n" + Self.display)
      let result = try Tare.measure(
        Self.matrix + talks + ["--representation", "dict", "--representation", "talks"],
        on: .newest(), in: folder)
      let run = try folder.onlyRun()
      #expect(result.status == 0, "\(result.stderr)")
      #expect(run.outcomes("talks", "filter").map(\.isMeasured) == [true])
      #expect(!result.stdout.contains("hello from the plug-in"))
    }
  }
}
