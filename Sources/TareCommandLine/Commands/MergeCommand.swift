import ArgumentParser
import TareModel
import TareStore
import TareWording

/// Puts the shards of a run together.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Puts the shards of a run, from one machine or many, together to the run.",
    discussion: """
      The order of the files makes no difference. Refused are shards of other runs, two files of one
      shard that differ, and missing shards.

      Example: tare merge shards/*.xml
      """)

  @Argument(help: "Run files that 'tare run --shard' wrote.")
  var files: [String]

  @Option(help: "The folder of run files that the run is put into.")
  var runs = RunOptions.defaultRuns

  @Flag(help: "Shards may be missing: the run says which, wherever it is shown.")
  var partial = false

  func run() throws {
    try reporting {
      let console = Console.standard
      let merge = try merged()
      let path = try wording { () throws(StoreError) in
        try RunFile.write(try merge.bytes(), merge.header, in: runs)
      }
      try wording { () throws(StoreError) in try KnownRuns().take(path) }
      let run = merge.run
      console.print(CellsText(run.cells).counts)
      for sentence in ShardsText(run.header)?.sentences ?? [] { console.print(sentence) }
      console.print("run file: \(path)")
      return RunCommand.status(of: run)
    }
  }

  private func merged() throws(CommandFailure) -> ShardMerge {
    let decoder = try wording { () throws(StoreError) in try RunDecoder() }
    var inputs: [ShardMerge.Input] = []
    for file in files {
      let run = try wording { () throws(StoreError) in try decoder.written(file: file) }
      inputs.append(.init(file: file, run: run))
    }
    do throws(MergeError) {
      return try ShardMerge(inputs, isPartial: partial)
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension CommandFailure {
  init(_ error: MergeError) {
    switch error {
    case .notAShard(let file):
      self.init(.badInput, "\(file): no shard of a run; 'tare run --shard' writes them")
    case .otherRun(let first, let second):
      let differences = RunDifference(begun: first.header, asked: second.header).request
      let counts = [first, second].compactMap(\.header.shards?.count)
      let parts =
        Set(counts).count > 1
        ? ["one is of \(Words.count(counts[0], "shard")) and the other of \(counts[1])"] : []
      let reasons = differences + parts
      let why = reasons.isEmpty ? ["their plans differ"] : reasons
      self.init(
        .badInput,
        "\(second.file): a shard of another run than \(first.file): "
          + why.joined(separator: "; "))
    case .twice(let shard, let files):
      self.init(
        .badInput,
        "\(files.joined(separator: " and ")): two files of shard \(shard.text) that differ; "
          + "name the one that counts")
    case .foreign(let file, let what):
      self.init(.badInput, "\(file): has a cell of another shard: \(what)")
    case .missing(let indices, let count, let jobs):
      self.init(
        .missingInput,
        "of \(Words.count(count, "shard")), " + ShardsText.missing(indices, jobs)
          + "; --partial merges the others")
    }
  }
}
