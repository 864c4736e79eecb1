import ArgumentParser
import TareModel
import TareStore
import TareWording

/// Checks run files against the schema.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks run files and names file and line of the first fault.",
    discussion: "Example: tare validate Output/runs/*.xml")

  @Argument(help: "Run files.")
  var files: [String]

  /// What another tool measured has no cells.
  private static func content(_ run: Run) -> String {
    run.header.source == nil
      ? Words.count(run.cells.count, "cell") : Words.count(run.imported.count, "result")
  }

  func run() throws {
    try reporting {
      let decoder = try wording { () throws(StoreError) in try RunDecoder() }
      var worst = ExitStatus.fine
      for file in files {
        do throws(StoreError) {
          let run = try decoder.run(file: file)
          let count = run.findings.count
          let findings = count == 0 ? "" : ", " + Words.count(count, "finding")
          Console.standard.print(
            "\(file): valid, " + Self.content(run) + findings)
        } catch {
          let failure = CommandFailure(error)
          Console.standard.fail(failure.sentence)
          worst = failure.status
        }
      }
      return worst
    }
  }
}

/// Runs what can fail with an error of the store, and words it.
func wording<Value>(_ body: () throws(StoreError) -> Value) throws(CommandFailure) -> Value {
  do {
    return try body()
  } catch {
    throw CommandFailure(error)
  }
}
