package import TareModel

/// What a loader makes straight of the text, beside the same records made of the dicts of json.
package struct DirectLoading: Sendable, Equatable {
  package var loader: String
  package var representation: String
  package var kind: RepresentationKind?
  package var direct: Way
  package var byDicts: Way
  /// The time of the one divided by that of the other, taken in turns.
  package var ratio: TimeSummary.Ratio?
  /// Its reader takes memory of its own, which is in no peak.
  package var hasMore: Bool

  /// What one of the two ways takes.
  package struct Way: Sendable, Equatable {
    /// Seconds to load all records.
    package var seconds: Double?
    /// Bytes at the highest moment of loading, without the text.
    package var peak: Int?
    /// Bytes a record that is held.
    package var bytes: Double?
    /// Bytes of all records that are held.
    package var held: Int?
  }

  /// Nil where nothing of the loader was measured.
  init?(_ entry: Catalog.Entry, makes: String, _ view: DatasetView, _ runtime: Runtime) {
    func way(_ loader: String, _ seconds: Double?) -> Way {
      func key(_ measure: Measure) -> CellKey { view.key(makes, measure, runtime, loader: loader) }
      return Way(
        seconds: seconds, peak: view.index.memory(key(.peak))?.total,
        bytes: view.bytes(key(.allocated)), held: view.index.memory(key(.allocated))?.total)
    }
    let time = view.index.time(view.key(makes, .load, runtime, loader: entry.name))
    (loader, representation) = (entry.name, makes)
    kind = view.catalog.representations.first { $0.name == makes }?.kind
    direct = way(entry.name, time?.warm)
    byDicts = way(CellKey.plainLoader, time?.reference)
    ratio = time?.ratio
    hasMore =
      view.index.memory(view.key(makes, .peak, runtime, loader: entry.name))?.note != nil
    guard direct.seconds != nil || direct.peak != nil || direct.bytes != nil else { return nil }
  }

  /// Those of a runtime, in the order of the run.
  package static func all(_ view: DatasetView, _ runtime: Runtime) -> [DirectLoading] {
    view.catalog.loaders.compactMap { entry in
      entry.makes.flatMap { DirectLoading(entry, makes: $0, view, runtime) }
    }
  }

  /// How much of the peak by dicts is left; nil where one of them is not known, or not all of it.
  package var peakShare: Double? {
    guard !hasMore, let peak = direct.peak, let plain = byDicts.peak, plain > 0 else { return nil }
    return Double(peak) / Double(plain)
  }
}

extension [DirectLoading] {
  /// Where the peak falls the most: among classes, where one was measured, for their records are
  /// objects as before.
  package var best: DirectLoading? {
    let known = filter { $0.peakShare != nil }
    let classes = known.filter { $0.kind == .object }
    return (classes.isEmpty ? known : classes).min {
      ($0.peakShare ?? 1, $0.ratio?.value ?? 1) < ($1.peakShare ?? 1, $1.ratio?.value ?? 1)
    }
  }
}
