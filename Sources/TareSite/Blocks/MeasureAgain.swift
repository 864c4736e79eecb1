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
      of: [
        (header.catalog.representations, key.representation), (header.catalog.loaders, key.loader),
        (header.catalog.benchmarks, key.measure.name),
      ].flatMap { entries, name in entries.filter { $0.name == name } })
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
      of: header.catalog.representations + header.catalog.loaders + header.catalog.benchmarks)
  }

  /// The records of a dataset, with one other option.
  func command(dataset: String, _ option: RequestOption, _ value: String) -> CommandLineText {
    CommandLineText(
      ["tare", "run", RequestOption.data.flag, source(dataset), option.flag, value]
        + records(dataset))
  }

  private func source(_ dataset: String) -> String { request.dataset(dataset)?.source ?? dataset }

  /// - Parameter entries: what is measured; what of it is the user's own must be named again.
  private func command(
    dataset: String, runtime: String, _ cells: [String], of entries: [Catalog.Entry]
  ) -> CommandLineText {
    let measured = header.runtimes.first { $0.id == runtime }
    return CommandLineText(
      [
        "tare", "run", RequestOption.data.flag, source(dataset), RequestOption.runtime.flag,
        measured?.plainID ?? runtime,
      ] + cells
        + [RequestOption.preset.flag, request.preset] + records(dataset)
        + plugins(entries) + models(entries)
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

  private func plugins(_ entries: [Catalog.Entry]) -> [String] {
    guard entries.contains(where: \.isPlugin) else { return [] }
    return request.plugins.flatMap { [RequestOption.plugin.flag, $0.path] }
  }

  /// Classes of the user's, where they are found, and their needs.
  private func models(_ entries: [Catalog.Entry]) -> [String] {
    let types = entries.compactMap(\.model?.type).unique
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
