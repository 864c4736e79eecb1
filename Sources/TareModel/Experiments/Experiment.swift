/// A small question about objects whose answer may differ from runtime to runtime.
package struct Experiment: Sendable, Equatable {
  package enum Family: String, Sendable, CaseIterable {
    case identity, sizes, profilers, talk, growth
  }

  package var name: String
  package var family: Family
  package var question: String
  /// The source that runs.
  package var source: String
  package var claims: [Claim]
  /// Why its answers are others from a version on.
  package var changes: [KnownChange]
  /// It is part of the quick preset.
  package var isQuick: Bool
  /// The name of the dataset that it needs, `anyDataset` for the run's own.
  package var dataset: String?

  /// In place of a dataset's name: the first of those that the run measures.
  package static let anyDataset = "*"

  package init(
    name: String, family: Family, question: String, source: String, claims: [Claim],
    changes: [KnownChange] = [], isQuick: Bool, dataset: String? = nil
  ) {
    self.name = name
    self.family = family
    self.question = question
    self.source = source
    self.claims = claims
    self.changes = changes
    self.isQuick = isQuick
    self.dataset = dataset
  }
}
