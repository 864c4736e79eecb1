import ArgumentParser
import TareFormats
import TareFoundation
import TareModel
import TareRunner
import TareWording

/// Lists what there is, and what there is not and why.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract:
      "Lists runtimes, datasets, loaders, representations, benchmarks, metrics, profilers, "
      + "experiments.",
    discussion: "Example: tare list representations --runtime 'cpython-3.7*'")

  enum What: String, CaseIterable, ExpressibleByArgument {
    case runtimes, datasets, loaders, representations, benchmarks, metrics, profilers, experiments
  }

  @Argument(help: ArgumentHelp("One of \(What.allCases.map(\.rawValue).joined(separator: ", "))."))
  var what: What

  @OptionGroup var matrix: MatrixOptions

  func run() throws {
    try reporting {
      let configuration = try Configuration.found()
      try configuration.placing { try list(configuration) }
      return .fine
    }
  }

  private func list(_ configuration: Configuration) throws {
    var matrix = matrix
    configuration.fill(&matrix)
    let locator = ResourceLocator()
    let place = Preparation.Place(
      probe: try locator.probe(), environment: ProcessInfo.processInfo.environment)
    switch what {
    case .datasets: try listDatasets(DatasetChoice(bundle: locator.data()))
    case .runtimes:
      try listRuntimes(RunPreparer(place: place, console: .standard), matrix)
    case .loaders, .representations, .benchmarks, .metrics, .experiments:
      try listOffers(RunPreparer(place: place, console: .standard), matrix)
    case .profilers:
      try listProfilers(RunPreparer(place: place, console: .standard), matrix)
    }
  }

  private func listDatasets(_ choice: DatasetChoice) throws {
    let rows = try choice.load(matrix.data).map { loaded in
      [
        loaded.dataset.name, Formats.integer(loaded.dataset.records),
        Formats.integer(loaded.dataset.bytes), loaded.path,
      ]
    }
    Console.standard.print(
      TextTable(header: ["dataset", "records", "bytes", "file"], rows: rows).text)
  }

  private func listRuntimes(_ preparer: RunPreparer, _ matrix: MatrixOptions) throws {
    let census = try preparer.census(named: matrix.runtimes.filter { $0.contains("/") })
    let rows = census.interpreters.map { interpreter in
      let folders = preparer.place.packagesFolders(of: interpreter)
      return [
        interpreter.runtime.id, interpreter.executable,
        folders.isEmpty ? "packages not installed yet" : folders.joined(separator: ":"),
      ]
    }
    let table = TextTable(header: ["runtime", "interpreter", "packages"], rows: rows)
    Console.standard.print(
      ([table.text] + census.skipped.map { "skipped: \($0)" }).joined(separator: "\n"))
  }

  private func listOffers(_ preparer: RunPreparer, _ matrix: MatrixOptions) throws {
    var request = try matrix.request(datasets: [], label: nil, drawnSeed: 0)
    request.asked.isOffline = true
    let preparation = try preparer.prepare(request)
    for entry in OfferText(what: what, offers: preparation.offers).lines {
      Console.standard.print(entry)
    }
  }
}

extension ListCommand {
  /// Profilers come with larger presets than the quick one, so that one is not asked for them.
  private func listProfilers(_ preparer: RunPreparer, _ matrix: MatrixOptions) throws {
    var request = try matrix.request(datasets: [], label: nil, drawnSeed: 0)
    request.asked.isOffline = true
    if request.preset.name == Preset.quick.name { request.preset = .standard }
    let preparation = try preparer.prepare(request)
    for line in ProfilerText(offers: preparation.offers).lines { Console.standard.print(line) }
  }
}

/// What runtimes offer, one name a paragraph, with the runtimes where it cannot be had.
struct OfferText {
  var what: ListCommand.What
  var offers: [Capabilities]

  var lines: [String] {
    let items = offers.flatMap { offer in self.items(of: offer).map { (offer.runtime, $0) } }
    return items.map(\.1.name).unique.flatMap { name in
      let mine = items.filter { $0.1.name == name }
      let summary = mine.last?.1.summary ?? ""
      return ["\(name): \(summary)"]
        + mine.compactMap { runtime, item in
          item.unavailable.map { "  unavailable on \(runtime): \($0)" }
        }
    }
  }

  private static func item(_ metric: Capabilities.Metric) -> Capabilities.Item {
    var item = metric.item
    let kind = metric.descriptor.isExact ? "exact" : "an estimate"
    item.summary += " (\(metric.descriptor.unit), \(kind))"
    return item
  }

  private func items(of offer: Capabilities) -> [Capabilities.Item] {
    switch what {
    case .loaders: offer.loaders.map(\.item)
    case .representations: offer.representations.map(\.item)
    case .metrics: offer.metrics.map(Self.item)
    case .benchmarks:
      offer.benchmarks.map {
        Capabilities.Item(name: $0.name, summary: $0.summary, unavailable: nil)
      }
    case .experiments:
      offer.experiments.map {
        Capabilities.Item(
          name: $0.experiment.name, summary: $0.experiment.question, unavailable: $0.unavailable)
      }
    case .runtimes, .datasets, .profilers: []
    }
  }
}
