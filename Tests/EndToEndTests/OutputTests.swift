import Foundation
import TareModel
import TareTestSupport
import Testing

extension EndToEnd {
  /// Standard streams that are closed, full, or that nobody reads.
  @Suite("Output that cannot be written")
  struct OutputTests {
    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      try SyntheticRun().save(in: folder.path + "/runs")
    }

    static let commands = [
      "--help", "--version", "list datasets", "list runtimes", "list metrics", "run --help",
      "run --plan --data small --metric allocated", "validate runs/*.xml",
      "compare latest latest --runs runs --fail-on none", "site --runs runs --output site",
    ]

    @Test("a result that cannot be written ends with 73 and a sentence", arguments: commands)
    func unwritable(_ command: String) throws {
      for (target, why) in [(">&-", "it is closed"), (">/dev/full", "no space left on device")] {
        let result = try shell("\(Place.tare) \(command) \(target)")
        #expect(result.status == 73, "\(command) \(target)")
        #expect(
          result.stderr.hasSuffix("tare: standard output cannot be written: \(why)\n"),
          "\(command): \(result.stderr)")
      }
    }

    @Test("a reader that has gone changes nothing and is not told of", arguments: commands)
    func gone(_ command: String) throws {
      let result = try shell(
        "{ sleep 0.1; \(Place.tare) \(command); echo $? >status; } | true; cat status")
      #expect(result.stdout == "0\n", "\(command): \(result.stderr)")
      #expect(!result.stderr.contains("standard output"), "\(command): \(result.stderr)")
    }

    @Test("what is said on standard error may be lost", arguments: commands)
    func silent(_ command: String) throws {
      let result = try shell(
        "\(Place.tare) \(command) 2>&- && \(Place.tare) \(command) 2>/dev/full")
      #expect(result.status == 0, "\(command)")
      #expect(!result.stdout.isEmpty)
      let nothing = try shell("\(Place.tare) \(command) <&- >&- 2>&-")
      #expect(nothing.status == 73, "\(command)")
    }

    @Test("a failure keeps its status where nothing can be said")
    func failures() throws {
      for command in ["list nothing", "run --nothing"] {
        for target in ["2>&-", ">&- 2>&-", ">/dev/full 2>/dev/full"] {
          #expect(try shell("\(Place.tare) \(command) \(target)").status == 64, "\(command)")
        }
      }
      #expect(try shell("\(Place.tare) validate nothing.xml >&- 2>&-").status == 66)
    }

    @Test(
      "a span that no clock counts is refused",
      arguments: [
        "--time-limit inf", "--time-limit 1e300", "--time-limit 0", "--budget 1e300s",
        "--budget 99999999999999999999h",
      ])
    func spans(_ option: String) throws {
      let result = try shell("\(Place.tare) run --plan --data small \(option)")
      #expect(result.status == 64, "\(option)")
      #expect(result.stdout.isEmpty && result.stderr.contains("Usage"), "\(result.stderr)")
    }

    @Test("a run is whole though nobody reads what it says", .needsRuntime)
    func run() throws {
      let arguments = Tare.measuring(
        ["--data", "small", "--metric", "allocated", "--representation", "dict"]
          + ["--loader", "json"],
        on: try FoundRuntime.newest()
      ).map { "'\($0)'" }.joined(separator: " ")
      try FileManager.default.removeItem(atPath: folder.path + "/runs")
      let result = try shell(
        "{ sleep 0.1; \(Place.tare) \(arguments) 2>&1; echo $? >status; } | true; cat status")
      #expect(result.stdout == "0\n")
      #expect(try folder.onlyRun().cells.allSatisfy { $0.outcome.isMeasured })
    }

    private func shell(_ script: String) throws -> Command.Result {
      let command = try Command(
        "/bin/sh", ["-c", script],
        environment: Tare.environment, in: folder.path)
      return try command.result()
    }
  }
}
