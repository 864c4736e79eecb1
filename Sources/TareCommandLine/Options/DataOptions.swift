import ArgumentParser
import TareModel
import TareRunner

/// How the data of a run is read: where the records are, which fields the benchmarks touch, how
/// many.
struct DataOptions: ParsableArguments {
  @Option(
    name: .option(.identify),
    help: "The field that 'first-id' and 'filter-ids' read, dotted where it is nested.")
  var identify: String?

  @Option(
    name: .option(.match),
    help: ArgumentHelp(
      "The field that searches compare, and the value they look for.",
      valueName: "field[=value]"))
  var match: String?

  @Option(
    name: .option(.collect),
    help: "The field that 'collect' gathers, dotted where it is nested.")
  var collect: String?

  @Option(
    name: .option(.sample),
    help: """
      The most records to measure, 0 for all: a fair draw by the file's digest, totals projected \
      (default: all of a file up to 64 MiB, some 8 MiB of a larger one).
      """)
  var sample: Int?

  @Option(
    name: .option(.records),
    help: ArgumentHelp(
      "The part that holds the records, dotted where it is nested, in a file that is one object; "
        + "'.' is the object itself as one record.",
      valueName: "list"))
  var records: String?

  static let unpackHelp: ArgumentHelp =
    "The most bytes that a packed file may come to, as 512M or 8G; 0 for no limit."

  @Option(name: .option(.unpackLimit), help: unpackHelp)
  var unpackLimit = ByteLimit.gigabytes(8)

  func validate() throws {
    guard sample ?? 0 >= 0 else { throw ValidationError("--sample takes a number from 0.") }
  }

  var options: DatasetOptions {
    DatasetOptions(
      sampling: Sampling(records: sample),
      query: QueryChoice(
        identify: identify, match: match.map(DatasetRequest.Match.init), collect: collect),
      records: records, unpackLimit: unpackLimit.bytes)
  }

  /// The same options for every dataset.
  ///
  /// - Parameter sources: where each comes from, in the order of the datasets.
  func requests(_ datasets: [LoadedDataset], sources: [String]) -> [DatasetRequest] {
    zip(datasets, sources).map { dataset, source in
      DatasetRequest(
        dataset: dataset.dataset.name, source: source, records: records, identify: identify,
        match: match.map(DatasetRequest.Match.init), collect: collect, sample: sample)
    }
  }
}
