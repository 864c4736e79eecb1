import Foundation
import TareModel
import TareStore
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("tare run --experiment", .needsRuntime)
  struct ExperimentTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let two = ["--experiment", "tuples", "--experiment", "small-int*"]

    @Test("asks what is named and no cell; the run file has questions, claims and answers")
    func named() throws {
      let result = try Tare.measure(Self.two, on: .newest(), in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.stdout.hasPrefix("2 experiments on 1 runtime: 2 observed\n"))
      let run = try folder.onlyRun()
      #expect(run.cells.isEmpty && run.header.datasets.isEmpty)
      #expect(run.header.catalog.experiments.map(\.name) == ["small-integers", "tuples"])
      #expect(run.header.catalog.experiments.allSatisfy { !$0.claims.isEmpty && $0.isQuick })
      let highest = run.value("small-integers", "highest integer that is cached")
      let newest = try #require(run.header.runtimes.first)
      #expect(highest == .count(newest.version < Version("3.15") ? 256 : 1024))
      #expect(run.value("tuples", "(1, 2) twice in one module") == .bool(true))
      let site = try Tare.run(["site", "--runs", "runs", "--output", "site"], in: folder)
      #expect(site.status == 0, "\(site.stderr)")
    }

    @Test("with a metric it adds to the cells, and --plan prints both")
    func added() throws {
      let cell = ["--data", "small", "--representation", "dict", "--loader", "json"]
      let arguments = cell + ["--metric", "deep-size"] + Self.two
      let plan = try Tare.measure(arguments + ["--plan"], on: .newest(), in: folder)
      #expect(plan.lines.suffix(2) == ["1 cell", "2 experiments"])
      let result = try Tare.measure(arguments, on: .newest(), in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      let run = try folder.onlyRun()
      #expect(run.cells.count == 1 && run.findings.count == 2)
      let checked = try Tare.run(["validate", "runs/\(run.header.id).xml"], in: folder)
      #expect(checked.stdout.hasSuffix("valid, 1 cell, 2 findings\n"))
    }

    @Test("cut off after a finding, --resume asks the rest only")
    func resumed() throws {
      _ = try Tare.measure(Self.two, on: .newest(), in: folder)
      let whole = try folder.onlyRun()
      let name = "runs/\(whole.header.id).xml"
      let text = try folder.read(name)
      let first = try #require(text.firstRange(of: "</finding>"))
      try FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
      try folder.write(name + ".part", text[..<first.upperBound] + "\n    <finding runtime=")
      let result = try Tare.measure(Self.two + ["--resume"], on: .newest(), in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      #expect(try folder.onlyRun().findings == whole.findings)
      let asked = result.stderr.split(separator: "\n").filter { $0.hasPrefix("[") }
      #expect(asked.count == 1 && asked.first?.contains("experiment tuples") == true, "\(asked)")
    }

    @Test("a wrong claim is data and a crash costs one experiment")
    func wrongClaim() throws {
      let claim = """
        {"observation": "size", "value": 57, "unit": "B", "on": "3.7", "slide": "JSON", "says": "57"}
        """
      let tare = try own([
        "wrong": (claim, "answer.observation('size', 56, 'B')"),
        "crash": ("", "import os; os._exit(9)"),
        "fine": ("", "answer.observation('yes', True, 'bool')"),
      ])
      let result = try Command(
        tare, Tare.measuring(["--experiment", "*"], on: .newest()), environment: Tare.bare,
        in: folder.path
      ).result()
      #expect(result.status == 3, "\(result.stderr)")
      let run = try folder.onlyRun()
      #expect(run.value("wrong", "size") == .bytes(56))
      #expect(run.value("fine", "yes") == .bool(true))
      let claims = run.header.catalog.experiments.flatMap(\.claims)
      #expect(claims.map(\.value) == [.bytes(57)])
      let faults = run.findings.filter(\.outcome.isFault)
      #expect(faults.map(\.experiment) == ["crash"])
      #expect(result.stdout.contains("crash: failed: the process ended early with exit status 9"))
      let site = try Tare.run(["site", "--runs", "runs", "--output", "site"], in: folder)
      #expect(site.status == 0, "\(site.stderr)")
    }

    /// A copy of the program beside a probe whose experiments are these: claims and body by name.
    private func own(_ experiments: [String: (claims: String, body: String)]) throws -> String {
      let files = FileManager.default
      let probe = folder.path + "/probe"
      try files.copyItem(atPath: Place.root + "/Sources/PythonProbe/Resources", toPath: probe)
      try files.copyItem(atPath: Place.tare, toPath: folder.path + "/tare")
      try files.createSymbolicLink(
        atPath: folder.path + "/Data", withDestinationPath: Place.root + "/Data")
      let place = "probe/tare_probe/experiments"
      let names = experiments.keys.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
      try folder.write("\(place)/__init__.py", "NAMES = (\(names))\n")
      for (name, experiment) in experiments {
        try folder.write(
          "\(place)/\(name).py",
          """
          from tare_probe.questions.answer import Answer
          NAME, FAMILY, QUESTION, SOURCE, QUICK = "\(name)", "identity", "?", "", True
          CLAIMS = [\(experiment.claims)]
          def observe(context):
              answer = Answer()
              \(experiment.body)
              return answer

          """)
      }
      return folder.path + "/tare"
    }
  }
}

extension Run {
  /// What an experiment observed under a name; nothing where it did not.
  fileprivate func value(_ experiment: String, _ name: String) -> ObservedValue? {
    let outcome = findings.first { $0.experiment == experiment }?.outcome
    guard case .observed(let observed) = outcome else { return nil }
    return observed.observations.first { $0.name == name }?.value
  }
}
