/// What one runtime can measure, as its probe describes it.
package struct Capabilities: Sendable, Equatable {
  package var runtime: String
  package var loaders: [Loader]
  package var representations: [Representation]
  package var benchmarks: [Benchmark]
  package var metrics: [Metric]
  package var experiments: [Trial]
  /// What counts instructions; nil where nothing does, and where nobody asked.
  package var counter: InstructionCounter?

  package init(
    runtime: String, loaders: [Loader], representations: [Representation],
    benchmarks: [Benchmark], metrics: [Metric], experiments: [Trial] = [],
    counter: InstructionCounter? = nil
  ) {
    self.runtime = runtime
    self.loaders = loaders
    self.representations = representations
    self.benchmarks = benchmarks
    self.metrics = metrics
    self.experiments = experiments
    self.counter = counter
  }

  /// A name, and why it cannot be had where it cannot.
  package struct Item: Sendable, Equatable {
    package var name: String
    package var summary: String
    package var unavailable: String?
    /// The package and version that provide it; nil for the standard library.
    package var provider: String?

    package init(name: String, summary: String, unavailable: String?, provider: String? = nil) {
      self.name = name
      self.summary = summary
      self.unavailable = unavailable
      self.provider = provider
    }
  }

  package struct Loader: Sendable, Equatable {
    package var item: Item
    /// The one representation that it makes straight of the text; nil where it gives plain dicts.
    package var makes: String?
    package var isPlugin: Bool
    /// SHA-256 of the files of a plug-in.
    package var digest: String?
    /// The text of the file of a plug-in.
    package var code: String?

    package init(
      _ item: Item, makes: String? = nil, isPlugin: Bool = false, digest: String? = nil,
      code: String? = nil
    ) {
      self.item = item
      self.makes = makes
      self.isPlugin = isPlugin
      self.digest = digest
      self.code = code
    }

    package var name: String { item.name }
  }

  package struct Representation: Sendable, Equatable {
    package var item: Item
    package var access: [String]
    package var givesUp: String
    /// It holds the text of the file, so that no loader takes part.
    package var holdsText: Bool
    package var isPlugin: Bool
    /// It is part of the quick preset.
    package var isQuick: Bool
    /// Its records can be changed once they are made; nil where that could not be tried.
    package var isMutable: Bool?
    /// How a program works with it; nil where it does not say.
    package var kind: RepresentationKind?
    /// SHA-256 of its files.
    package var digest: String?
    /// The text of the file that makes it.
    package var code: String?
    /// It is a class of the user's own.
    package var model: ModelWay?
    /// It is the base's version of the representation of that name.
    package var versionOf: String?
    /// The representation that its times are held against, in one process; nil for dict.
    package var timedAgainst: String?

    package init(
      item: Item, access: [String], givesUp: String, holdsText: Bool, isPlugin: Bool,
      isQuick: Bool = true, isMutable: Bool? = nil, kind: RepresentationKind? = nil,
      digest: String? = nil, code: String? = nil, model: ModelWay? = nil
    ) {
      self.item = item
      self.access = access
      self.givesUp = givesUp
      self.holdsText = holdsText
      self.isPlugin = isPlugin
      self.isQuick = isQuick
      self.isMutable = isMutable
      self.kind = kind
      self.digest = digest
      self.code = code
      self.model = model
    }

    /// It is code of the user's.
    package var isOwn: Bool { isPlugin || model != nil }
  }

  package struct Benchmark: Sendable, Equatable {
    package var name: String
    package var summary: String
    /// It reaches fields, so there is one cell for each access of a representation.
    package var hasAccess: Bool
    package var source: String
    /// SHA-256 of its files.
    package var digest: String?
    /// It is part of the quick preset.
    package var isQuick: Bool
    package var isPlugin: Bool

    package var measure: Measure { .benchmark(name) }

    package init(
      name: String, summary: String, hasAccess: Bool, source: String, digest: String? = nil,
      isQuick: Bool = true, isPlugin: Bool = false
    ) {
      self.name = name
      self.summary = summary
      self.hasAccess = hasAccess
      self.source = source
      self.digest = digest
      self.isQuick = isQuick
      self.isPlugin = isPlugin
    }
  }

  package struct Metric: Sendable, Equatable {
    package var descriptor: MetricDescriptor
    package var unavailable: String?
    package var mode: HeapState
    /// It is part of the quick preset.
    package var isQuick: Bool

    package init(
      descriptor: MetricDescriptor, mode: HeapState, isQuick: Bool = true,
      unavailable: String? = nil
    ) {
      self.descriptor = descriptor
      self.mode = mode
      self.isQuick = isQuick
      self.unavailable = unavailable
    }

    package var item: Item {
      Item(name: descriptor.name, summary: descriptor.summary, unavailable: unavailable)
    }
  }

  /// The state of a process that a metric needs: traced heap, untraced heap, a process that is new,
  /// or one whose instructions are counted.
  package enum HeapState: String, Sendable, CaseIterable {
    case heap, still, resident, counting
  }
}
