import ArgumentParser
import TareRunner

/// How the data of a run is read: where the records are, which fields the benchmarks touch, how many.
struct DataOptions: ParsableArguments {
  @Option(
    name: .customLong("id"),
    help: "The field that 'first-id' and 'filter-ids' read, dotted where it is nested.")
  var identify: String?

  @Option(
    help: ArgumentHelp(
      "The field that searches compare, and the value they look for.",
      valueName: "field[=value]"))
  var match: String?

  @Option(help: "The field that 'collect' gathers, dotted where it is nested.")
  var collect: String?

  @Option(
    help: """
      The most records to measure, 0 for all: a fair draw by the run's seed, totals projected \
      (default: all of a file up to 64 MiB, some 8 MiB of a larger one).
      """)
  var sample: Int?

  @Option(
    help: ArgumentHelp(
      "The list that holds the records, dotted where it is nested, in a file that is one object.",
      valueName: "list"))
  var records: String?

  func validate() throws {
    guard sample ?? 0 >= 0 else { throw ValidationError("--sample takes a number from 0.") }
  }

  /// seed: the run's, by which records are drawn.
  func options(seed: UInt64) -> DatasetOptions {
    DatasetOptions(
      sampling: Sampling(records: sample, seed: seed),
      query: QueryChoice(identify: identify, match: match.map(Self.match), collect: collect),
      records: records)
  }

  /// `product.name=Oil` is a field and a value, `product.name` a field.
  private static func match(_ text: String) -> QueryChoice.Match {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    return QueryChoice.Match(
      field: String(parts[0]), value: parts.count > 1 ? String(parts[1]) : nil)
  }
}
