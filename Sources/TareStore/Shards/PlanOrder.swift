import TareModel

/// Puts what was measured into the order in which a matrix has it, whatever came first.
struct PlanOrder {
  private let runtimes: [String: Int]
  private let datasets: [String: Int]
  private let loaders: [String: Int]
  private let representations: [String: Int]
  private let accesses: [String: [String: Int]]
  private let measures: [Measure: Int]
  private let experiments: [String: Int]

  init(_ header: Run.Header) {
    let catalog = header.catalog
    runtimes = Self.places(header.runtimes.map(\.id))
    datasets = Self.places(header.datasets.map(\.name))
    loaders = Self.places(catalog.loaders.map(\.name))
    representations = Self.places(catalog.representations.map(\.name))
    accesses = Dictionary(
      catalog.representations.map { ($0.name, Self.places([CellKey.noAccess] + $0.access)) },
      uniquingKeysWith: { first, _ in first })
    let benchmarks = catalog.benchmarks.map { Measure.benchmark($0.name) }
    measures = Self.places(catalog.metrics.map(\.measure) + benchmarks)
    experiments = Self.places(catalog.experiments.map(\.name))
  }

  private static func places<Name: Hashable>(_ names: [Name]) -> [Name: Int] {
    Dictionary(zip(names, names.indices).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is written one after another: of each place its weights, then its processes that time by
  /// their numbers; the findings last.
  func pieces(_ results: Results) -> [Results] {
    var pieces: [Piece: Results] = [:]
    for report in results.reports {
      pieces[Piece(report), default: Results()].reports.append(report)
    }
    for process in results.processes {
      pieces[Piece(process), default: Results()].processes.append(process)
    }
    var ordered = pieces.keys.sorted { comes(rank($0), before: rank($1)) }.map { piece in
      var results = pieces[piece] ?? Results()
      results.reports.sort { comes(rank($0.key), before: rank($1.key)) }
      return results
    }
    let findings = results.findings.sorted { comes(rank($0), before: rank($1)) }
    if !findings.isEmpty { ordered.append(Results(findings: findings)) }
    return ordered
  }

  /// What one process gives, or what was known of a place without one.
  private struct Piece: Hashable {
    var place: ProcessPart.Place
    var isTimed: Bool

    init(_ report: CellReport) {
      place = ProcessPart.Place(report)
      isTimed = report.key.measure.isBenchmark
    }

    init(_ process: TimedProcess) {
      place = ProcessPart.Place(process)
      isTimed = true
    }
  }

  /// Numbers decide, then names: what no catalog knows comes last.
  private struct Rank {
    var numbers: [Int]
    var names: [String]
  }

  private func comes(_ left: Rank, before right: Rank) -> Bool {
    if left.numbers != right.numbers {
      return left.numbers.lexicographicallyPrecedes(right.numbers)
    }
    return left.names.lexicographicallyPrecedes(right.names)
  }

  private func rank(_ piece: Piece) -> Rank {
    let place = piece.place
    return Rank(
      numbers: [
        runtimes[place.runtime] ?? .max, datasets[place.dataset] ?? .max,
        representations[place.representation] ?? .max, loaders[place.loader] ?? .max,
        piece.isTimed ? 1 : 0, place.number,
      ], names: [place.runtime, place.dataset, place.representation, place.loader])
  }

  private func rank(_ key: CellKey) -> Rank {
    let access = accesses[key.representation]?[key.access] ?? .max
    return Rank(
      numbers: [access, measures[key.measure] ?? .max], names: [key.access, key.measure.name])
  }

  private func rank(_ finding: Finding) -> Rank {
    Rank(
      numbers: [runtimes[finding.runtime] ?? .max, experiments[finding.experiment] ?? .max],
      names: [finding.runtime, finding.experiment])
  }
}
