/// The words of a run explained: every loader, representation, benchmark, metric and experiment in
/// it.
package struct Catalog: Sendable, Equatable {
  package var loaders: [Entry]
  package var representations: [Entry]
  package var benchmarks: [Entry]
  /// In the order in which they are shown.
  package var metrics: [MetricDescriptor]
  package var experiments: [Experiment]

  package init(
    loaders: [Entry] = [], representations: [Entry] = [], benchmarks: [Entry] = [],
    metrics: [MetricDescriptor] = [], experiments: [Experiment] = []
  ) {
    self.loaders = loaders
    self.representations = representations
    self.benchmarks = benchmarks
    self.metrics = metrics
    self.experiments = experiments
  }

  /// A name and what it means.
  package struct Entry: Sendable, Equatable {
    package var name: String
    /// One sentence.
    package var summary: String
    /// What choosing it gives up, for a representation.
    package var givesUp: String?
    /// The accesses it offers, for a representation.
    package var access: [String]
    /// Whether its records can be changed once they are made; nil where nobody tried.
    package var isMutable: Bool?
    /// The representation that a loader makes without dicts between.
    package var makes: String?
    /// How a program works with it; nil where it does not say.
    package var kind: RepresentationKind?
    /// The source that runs, for a benchmark.
    package var source: String?
    /// Modules of Python that load a dataset and hold it so, for a representation.
    package var code: [Code]
    /// It came from a file of the user's.
    package var isPlugin: Bool
    /// SHA-256 of the files that it consists of, for a representation or a benchmark.
    package var digest: String?
    /// It is a class of the user's own.
    package var model: ModelWay?
    /// It is the base's version of the representation of that name, which is the head's.
    package var versionOf: String?
    /// The representation that its times are held against, where that is not dict.
    package var timedAgainst: String?

    package init(
      name: String, summary: String, givesUp: String? = nil, access: [String] = [],
      isMutable: Bool? = nil, makes: String? = nil, kind: RepresentationKind? = nil,
      source: String? = nil, code: [Code] = [], isPlugin: Bool = false, digest: String? = nil,
      model: ModelWay? = nil, versionOf: String? = nil, timedAgainst: String? = nil
    ) {
      self.name = name
      self.summary = summary
      self.givesUp = givesUp
      self.access = access
      self.isMutable = isMutable
      self.makes = makes
      self.kind = kind
      self.source = source
      self.code = code
      self.isPlugin = isPlugin
      self.digest = digest
      self.model = model
      self.versionOf = versionOf
      self.timedAgainst = timedAgainst
    }
  }

  /// A module for one dataset.
  package struct Code: Sendable, Equatable {
    package var dataset: String
    package var text: String

    /// Bytes of the longest that a run file keeps.
    package static let longest = 16 << 10

    package init(dataset: String, text: String) {
      self.dataset = dataset
      self.text = text
    }
  }
}
