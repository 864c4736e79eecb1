import Foundation
import TareModel
import TareStore
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("interruption and --resume", .needsRuntime)
  struct ResumeTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A few seconds of weights.
    private static let weights = [
      "--data", "cargo", "--loader", "json", "--representation", "dict", "--representation",
      "slots", "--representation", "tuple", "--metric", "deep-size", "--metric", "allocated",
      "--seed", "3",
    ]
    private static let matrix =
      weights + ["--benchmark", "filter", "--benchmark", "build"] + Tare.brief

    /// Starts a run and waits until so many cells are in its file.
    private func started(_ cells: Int, of matrix: [String] = matrix) throws -> Command {
      let command = try Tare.start(
        Tare.measuring(matrix, on: .newest()), in: folder, environment: Tare.bare)
      let deadline = ContinuousClock.now + .seconds(60)
      while try written() < cells {
        try #require(command.isRunning, "the run ended before it could be cut off")
        try #require(ContinuousClock.now < deadline, "no \(cells) cells within a minute")
        Thread.sleep(forTimeInterval: 0.005)
      }
      return command
    }

    private func written() throws -> Int {
      guard let part = RunFolder(folder.path + "/runs").parts.first else { return 0 }
      let text = (try? String(contentsOfFile: part, encoding: .utf8)) ?? ""
      // In the header lines begin with spaces.
      return text.split(separator: "\n").count {
        $0.hasPrefix("<metric ") || $0.hasPrefix("<time ")
      }
    }

    private func planned(_ matrix: [String] = matrix) throws -> [String] {
      let plan = try Tare.measure(matrix + ["--plan"], on: .newest(), in: folder)
      return Array(plan.lines.dropLast()).sorted()
    }

    @Test("killed in the middle and resumed, it has the same cells as a whole run")
    func killed() throws {
      let command = try started(2)
      command.signal(SIGKILL)
      #expect(try command.result().status == -SIGKILL)
      #expect(folder.names(in: "runs").map { $0.hasSuffix(".xml.part") } == [true])
      let before = try written()
      let id = try #require(folder.names(in: "runs").first).replacing(".xml.part", with: "")
      let resumed = try Tare.measure(Self.matrix + ["--resume"], on: .newest(), in: folder)
      #expect(resumed.status == 0, "\(resumed.stderr)")
      #expect(folder.names(in: "runs") == ["\(id).xml"])
      let run = try folder.onlyRun()
      #expect(run.header.id == id)
      #expect(run.cells.map(\.key.description).sorted() == (try planned()))
      #expect(run.cells.allSatisfy { $0.outcome.isMeasured })
      var rounds: [String: Set<Int>] = [:]
      for cell in run.cells {
        guard case .time(let reading) = cell.outcome else { continue }
        let processes = reading.series.map(\.process)
        #expect(
          !processes.isEmpty && processes.sorted() == Array(1..<processes.count + 1),
          "none is missing, none is there twice")
        rounds[cell.key.representation, default: []].formUnion(processes)
      }
      #expect(before > 0)
      // A whole run has for each of three representations a block of weights and one of time in
      // each of its rounds.
      let blocks = resumed.stderr.split(separator: "\n").count { $0.hasPrefix("[") }
      #expect(
        (1..<3 + rounds.values.reduce(0) { $0 + $1.count }).contains(blocks),
        "what was measured before is not measured again")
    }

    @Test("--resume with other options is refused and leaves the part as it is")
    func otherOptions() throws {
      let command = try started(1)
      command.signal(SIGKILL)
      _ = try command.result()
      let part = try #require(RunFolder(folder.path + "/runs").parts.first)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: part))
      let result = try Tare.measure(
        ["--data", "small", "--representation", "dict", "--resume"], on: .newest(), in: folder)
      #expect(result.status == 64)
      #expect(result.stderr.contains("the dataset cargo is missing"))
      #expect(result.stderr.contains("--loader was 'json' and is everything"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: part)) == bytes)
    }

    @Test("data that are replaced while they are measured leave no trace in the run")
    func replaced() throws {
      func records(_ text: String) -> String {
        "[" + (0..<500).map { #"{"id":\#($0),"text":"\#(text)\#($0)"}"# }.joined(separator: ",")
          + "]"
      }
      let matrix = Self.matrix.map { $0 == "cargo" ? "d.json" : $0 }
      try folder.write("d.json", records("a"))
      let command = try started(1, of: matrix)
      try folder.write("d.json", records(String(repeating: "a", count: 1000)))
      #expect(try command.result().status == 0)
      let swapped = try folder.onlyRun()
      let other = try TemporaryFolder()
      try other.write("d.json", records("a"))
      #expect(try Tare.measure(matrix, on: .newest(), in: other).status == 0)
      let undisturbed = try other.onlyRun()
      #expect(swapped.header.datasets == undisturbed.header.datasets)
      for name in ["dict", "slots", "tuple"] {
        #expect(
          swapped.total("deep-size", name, loader: "json")
            == undisturbed.total("deep-size", name, loader: "json"))
        #expect(swapped.outcomes(name, "filter").allSatisfy { $0.isMeasured })
      }
    }

    @Test("a second program that would go on with a run that is being measured is told by whom")
    func held() throws {
      let command = try started(1)
      let result = try Tare.measure(Self.matrix + ["--resume"], on: .newest(), in: folder)
      #expect(result.status == 73)
      #expect(result.stderr.contains("process \(command.pid) is measuring this run"))
      #expect(try command.result().status == 0)
      #expect(try folder.onlyRun().cells.map(\.key.description).sorted() == planned())
    }

    @Test("--resume with an edited plug-in is refused, and the plug-in named")
    func edited() throws {
      let text = """
        NAME, SUMMARY, GIVES_UP, ACCESS = "mine", "s", "g", ("index",)
        def record_type(shape):
            return lambda *values: list(values)

        """
      try folder.write("mine.py", text)
      let matrix = Self.matrix + ["--representation", "mine", "--plugin", "mine.py"]
      let command = try started(1, of: matrix)
      command.signal(SIGKILL)
      _ = try command.result()
      try folder.write("mine.py", text + "WORDS = 1\n")
      let refused = try Tare.measure(matrix + ["--resume"], on: .newest(), in: folder)
      #expect(refused.status == 64)
      #expect(refused.stderr.contains("the plug-in mine.py was edited"), "\(refused.stderr)")
      try folder.write("mine.py", text)
      let resumed = try Tare.measure(matrix + ["--resume"], on: .newest(), in: folder)
      #expect(resumed.status == 0, "\(resumed.stderr)")
    }

    @Test("--resume without a run that was cut off is 66")
    func nothingToResume() throws {
      let result = try Tare.measure(
        ["--data", "small", "--representation", "dict", "--resume"], on: .newest(), in: folder)
      #expect(result.status == 66)
      #expect(result.stderr == "tare: runs: no run that was cut off\n")
    }

    @Test(
      "Ctrl-C, a polite kill and a closed terminal leave no probe behind and a part to resume",
      arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
    func interrupted(_ number: Int32) throws {
      let command = try started(1, of: Self.weights)
      var probes: [pid_t] = []
      while probes.isEmpty, command.isRunning { probes = try children(of: command.pid) }
      try #require(!probes.isEmpty, "no probe was seen")
      command.signal(number)
      let result = try command.result()
      #expect(result.status == 128 + number)
      #expect(result.stderr.contains("interrupted; the same command with '--resume'"))
      let deadline = ContinuousClock.now + .seconds(5)
      while probes.contains(where: isRunning), ContinuousClock.now < deadline {
        Thread.sleep(forTimeInterval: 0.02)
      }
      #expect(!probes.contains(where: isRunning))
      #expect(folder.names(in: "runs").map { $0.hasSuffix(".xml.part") } == [true])
      let resumed = try Tare.measure(Self.weights + ["--resume"], on: .newest(), in: folder)
      #expect(resumed.status == 0, "\(resumed.stderr)")
      #expect(try folder.onlyRun().cells.map(\.key.description).sorted() == planned(Self.weights))
    }

    /// Rows of `ps`: process, parent, state.
    private func processes() throws -> [(pid: pid_t, parent: pid_t, state: Substring)] {
      let result = try Command(
        try #require(Place.program("ps")), ["-A", "-o", "pid=,ppid=,stat="],
        environment: Tare.environment, in: folder.path
      ).result()
      return result.lines.compactMap { line in
        let words = line.split(separator: " ")
        guard words.count == 3, let pid = pid_t(words[0]), let parent = pid_t(words[1]) else {
          return nil
        }
        return (pid, parent, words[2])
      }
    }

    private func children(of parent: pid_t) throws -> [pid_t] {
      try processes().filter { $0.parent == parent && !$0.state.hasPrefix("Z") }.map(\.pid)
    }

    private func isRunning(_ pid: pid_t) -> Bool {
      ((try? processes()) ?? []).contains { $0.pid == pid && !$0.state.hasPrefix("Z") }
    }
  }
}
