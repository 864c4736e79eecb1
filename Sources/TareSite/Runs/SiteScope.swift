import TareAnalysis
import TareModel

/// What a site will have something to say about, known before its first page is made: the
/// navigation of every page leads to what is there.
struct SiteScope {
  private(set) var experiments = ExperimentLibrary()
  private(set) var hasFigures = false
  private(set) var hasTimes = false
  /// Plain dicts, which every loader makes, were loaded or weighed.
  private(set) var hasLoaders = false
  /// Two runs measured the same thing.
  private(set) var hasHistory = false
  /// Two neighbouring runs with pages of their own did, or a pair was asked for.
  private(set) var hasComparisons: Bool

  /// Two releases of one package were put in the place of pins.
  private(set) var hasReleases = false
  /// Another tool measured something.
  private(set) var hasResults = false

  private var families: Set<Experiment.Family> = []
  private var runs = 0
  private var releases: [String: Set<String>] = [:]
  private var datasets: Set<String> = []
  private var known: Set<CellKey> = []
  private var newer: [RunKind.Stream: Set<CellKey>] = [:]
  private var newerResults: [RunKind.Stream: Set<BenchmarkResult.Key>] = [:]

  /// Reads outlines from the newest on, no more than there are questions left. A run that was
  /// measured here has its outline on the shelf, so that the file is not read twice.
  init(_ sources: [RunSource], isPaired: Bool) {
    hasComparisons = isPaired
    for source in sources {
      // What cannot be read is told where its pages would be made.
      guard let outline = try? source.outline(andWhole: false).outline else { continue }
      add(outline)
      if isComplete { break }
    }
  }

  private var isComplete: Bool {
    hasTimes && hasLoaders && hasHistory && hasComparisons
      && families.count == Experiment.Family.allCases.count
  }

  private mutating func add(_ outline: RunOutline) {
    experiments.add(outline)
    let observed = Set(outline.findings.filter(\.outcome.isObserved).map(\.experiment))
    families.formUnion(
      outline.header.catalog.experiments.filter { observed.contains($0.name) }.map(\.family))
    // Of a dataset the newest run with figures speaks.
    let fresh = outline.figures.filter { !datasets.contains($0.key.dataset) }.map(\.key)
    hasFigures = hasFigures || !fresh.isEmpty
    hasTimes = hasTimes || fresh.contains(where: \.measure.isBenchmark)
    hasLoaders =
      hasLoaders
      || fresh.contains {
        $0.representation == CellKey.plain && [.load, .allocated].contains($0.measure)
      }
    for package in outline.header.runtimes.flatMap(\.own) {
      releases[package.name, default: []].insert(package.label)
    }
    hasReleases = hasReleases || releases.values.contains { $0.count > 1 }
    datasets.formUnion(fresh.map(\.dataset))
    let keys = Set(outline.figures.map(\.key))
    hasHistory = hasHistory || !known.isDisjoint(with: keys)
    let (stream, results) = (RunKind.Stream(outline.header), Set(outline.imported.map(\.key)))
    let isCommon =
      !(newer[stream] ?? []).isDisjoint(with: keys)
      || !(newerResults[stream] ?? []).isDisjoint(with: results)
    hasComparisons = hasComparisons || (runs < SiteBuilder.mostDetailed && isCommon)
    hasResults = hasResults || !results.isEmpty
    if !hasHistory { known.formUnion(keys) }
    (newer[stream], newerResults[stream]) = (keys, results)
    runs += 1
  }
}
