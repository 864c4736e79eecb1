import ArgumentParser
import TareExchange
import TareModel
import TareStore
import TareWording

/// Turns results of other tools into run files.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turns results of other tools into run files, for 'tare compare' and 'tare site'.",
    discussion: """
      What wrote a file is found out from the file. asv's folder of results becomes a run for each \
      commit and environment, data.js of github-action-benchmark a run for each entry. The same \
      results are imported once. Values without samples are shown, and never judged.

      Example: tare import bench.json --runs Output/runs
      Example: tare import .asv/results --label nightly

      Exit status: 5 where a file holds no result; 65 where it is not what its tool writes.
      """)

  @Argument(help: "Files of other tools, or asv's folder of results.")
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "What wrote the files: \(Importers.names.joined(separator: ", ")); found out otherwise."))
  var format: String?

  @Option(help: "The folder for the run files.")
  var runs = RunOptions.defaultRuns

  @Option(help: "What the runs are called; the first 8 digits of their commit otherwise.")
  var label: String?

  @Option(help: "The commit of files that name none.")
  var commit: String?

  func validate() throws {
    guard let format, !Importers.names.contains(format) else { return }
    throw ValidationError(
      UnknownName(kind: "importer", name: format, known: Importers.names).sentence)
  }

  func run() throws {
    try reporting {
      var count = 0
      // What cannot be read is found out before the first run is written.
      for run in try files.flatMap(read) where !run.imported.isEmpty {
        count += run.imported.count
        let words =
          Words.count(run.imported.count, "result") + ", "
          + Words.count(run.imported.reduce(0) { $0 + ($1.figures?.samples.count ?? 0) }, "sample")
        let isNew = try wording { () throws(StoreError) in try save(run) }
        let path = RunFile.existing(run.header, in: runs) ?? ""
        Console.standard.print("\(path): \(words)\(isNew ? "" : ", imported before")")
      }
      return count == 0 ? .nothingMeasured : .fine
    }
  }

  private func read(_ file: String) throws(CommandFailure) -> [Run] {
    do throws(ImportError) {
      let input = try ImportInput(file)
      let importer = try Importers.importer(of: input, named: format)
      let circumstances = ImportedRun.Circumstances(
        label: label, commit: commit, command: ["tare"] + CommandLine.arguments.dropFirst(),
        toolVersion: Tare.version)
      return try importer.runs(of: input).map { $0.run(of: input, circumstances) }
    } catch {
      throw CommandFailure(error.kind == .missing ? .missingInput : .badInput, error.description)
    }
  }

  /// False where the run file is there already.
  private func save(_ run: Run) throws(StoreError) -> Bool {
    guard RunFile.existing(run.header, in: runs) == nil, let end = run.end else { return false }
    let file = try RunFile(run.header, in: runs)
    try file.append(Results(imported: run.imported))
    try file.finish(end)
    try KnownRuns().take(file.path)
    return true
  }
}
