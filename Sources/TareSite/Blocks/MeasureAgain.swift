import TareModel
import TareWording

/// The commands that measure parts of a run again, on a machine that has what they need.
struct MeasureAgain {
  let header: Run.Header

  private var request: Request { header.request }

  /// One cell.
  func command(_ key: CellKey) -> CommandLineText {
    let measure: RequestOption = key.measure.isBenchmark ? .benchmark : .metric
    return command(
      dataset: key.dataset, runtime: key.runtime,
      (key.loader == CellKey.noLoader ? [] : [RequestOption.loader.flag, key.loader])
        + [RequestOption.representation.flag, key.representation, measure.flag, key.measure.name],
      representations: [key.representation])
  }

  /// All that a run measured of a dataset on a runtime.
  func command(dataset: String, runtime: String) -> CommandLineText {
    let selection = request.selection
    let kinds =
      Self.given(.metric, selection.metrics) + Self.given(.benchmark, selection.benchmarks)
    // What the preset takes, without the experiments.
    let all = [RequestOption.experiment.flag, "!*"]
    return command(
      dataset: dataset, runtime: runtime,
      Self.given(.representation, selection.representations)
        + Self.given(.loader, selection.loaders) + (kinds.isEmpty ? all : kinds)
        + (selection.countsInstructions ? [RequestOption.instructions.flag] : []),
      representations: header.catalog.representations.map(\.name))
  }

  /// The records of a dataset, with one other option.
  func command(dataset: String, _ option: RequestOption, _ value: String) -> CommandLineText {
    CommandLineText(
      ["tare", "run", RequestOption.data.flag, source(dataset), option.flag, value]
        + records(dataset))
  }

  private func source(_ dataset: String) -> String { request.dataset(dataset)?.source ?? dataset }

  private func command(
    dataset: String, runtime: String, _ cells: [String], representations: [String]
  ) -> CommandLineText {
    let measured = header.runtimes.first { $0.id == runtime }
    return CommandLineText(
      [
        "tare", "run", RequestOption.data.flag, source(dataset), RequestOption.runtime.flag,
        measured?.plainID ?? runtime,
      ] + cells
        + [RequestOption.preset.flag, request.preset] + records(dataset)
        + plugins(representations) + models(representations)
        + (measured?.own ?? []).flatMap { [RequestOption.package.flag, $0.source] })
  }

  /// What the run was told of the records: where they are, their fields, and how many are drawn, by
  /// which seed.
  private func records(_ dataset: String) -> [String] {
    let asked = request.dataset(dataset)
    let sample = header.datasets.first { $0.name == dataset }?.sample
    let options: [(RequestOption, String?)] = [
      (.records, asked?.records), (.identify, asked?.identify), (.match, asked?.match?.text),
      (.collect, asked?.collect), (.sample, asked?.sample.map { "\($0)" }),
      (.seed, sample.map { "\($0.seed)" }),
    ]
    return options.flatMap { option, value in value.map { [option.flag, $0] } ?? [] }
  }

  /// Representations of the user's come from files that must be named again.
  private func plugins(_ representations: [String]) -> [String] {
    let names = Set(representations)
    let isAny = header.catalog.representations.contains { $0.isPlugin && names.contains($0.name) }
    return isAny ? request.plugins.flatMap { [RequestOption.plugin.flag, $0.path] } : []
  }

  /// So are classes of the user's: those of the representations, where they are found, their needs.
  private func models(_ representations: [String]) -> [String] {
    let names = Set(representations)
    let types = header.catalog.representations.filter { names.contains($0.name) }
      .compactMap(\.model?.type).unique
    guard !types.isEmpty else { return [] }
    let options: [(RequestOption, [String])] = [
      (.model, types.map(\.text)), (.path, request.models.paths),
      (.with, request.models.requirements),
    ]
    return options.flatMap { option, values in values.flatMap { [option.flag, $0] } }
  }

  private static func given(_ option: RequestOption, _ patterns: [Glob]) -> [String] {
    patterns.flatMap { [option.flag, $0.pattern] }
  }
}
