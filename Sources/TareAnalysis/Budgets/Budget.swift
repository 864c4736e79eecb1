package import TareModel

/// The most that records may take by a metric.
package struct Budget: Sendable, Equatable {
  /// Where it is written: `tare.toml:12`.
  package var place: String
  package var metric: String
  package var scope: Scope
  package var limit: Amount
  /// Patterns; empty for all.
  package var datasets: [Glob] = []
  package var runtimes: [Glob] = []
  package var loaders: [Glob] = []
  package var representations: [Glob] = []

  package enum Scope: String, Sendable, CaseIterable {
    /// One further record.
    case record
    /// All records together.
    case total
  }

  package init(place: String, metric: String, scope: Scope, limit: Amount) {
    self.place = place
    self.metric = metric
    self.scope = scope
    self.limit = limit
  }

  /// The metric of budgets that name none.
  package static let metric = "allocated"

  /// What a budget chooses cells by.
  package enum Facet: String, CaseIterable, Sendable {
    case metric, dataset, representation, runtime, loader
  }

  package func admits(_ key: CellKey, by facet: Facet) -> Bool {
    switch facet {
    case .metric: key.measure == .metric(metric)
    case .dataset: datasets.admit(key.dataset)
    case .representation: representations.admit(key.representation)
    case .runtime: runtimes.admit(key.runtime)
    // What no loader made is chosen by no loader's name.
    case .loader: loaders.admit(key.loader)
    }
  }

  /// What stands for a facet in the budget.
  package func pattern(_ facet: Facet) -> String {
    let patterns =
      switch facet {
      case .metric: [metric]
      case .dataset: datasets.map(\.pattern)
      case .representation: representations.map(\.pattern)
      case .runtime: runtimes.map(\.pattern)
      case .loader: loaders.map(\.pattern)
      }
    return patterns.joined(separator: ", ")
  }

  static func name(of key: CellKey, by facet: Facet) -> String {
    switch facet {
    case .metric: key.measure.name
    case .dataset: key.dataset
    case .representation: key.representation
    case .runtime: key.runtime
    case .loader: key.loader
    }
  }

  package func admits(_ key: CellKey) -> Bool {
    Facet.allCases.allSatisfy { admits(key, by: $0) }
  }
}
