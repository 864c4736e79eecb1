/// All that a run measures: what the runtimes offer, crossed with datasets, cut by a selection.
package struct Matrix: Sendable, Equatable {
  package var cells: [Planned]
  package var experiments: [PlannedExperiment]

  package var isEmpty: Bool { cells.isEmpty && experiments.isEmpty }

  /// A cell to measure, or one that is known beforehand to be unavailable.
  package struct Planned: Sendable, Equatable {
    package var key: CellKey
    /// Where a metric needs a certain state of the process; nil for a benchmark.
    package var mode: Capabilities.HeapState?
    package var unavailable: String?
    /// It is timed in processes of its own, for its benchmark is a plug-in.
    package var isApart = false

    package init(
      key: CellKey, mode: Capabilities.HeapState? = nil, unavailable: String? = nil,
      isApart: Bool = false
    ) {
      self.key = key
      self.mode = mode
      self.unavailable = unavailable
      self.isApart = isApart
    }
  }

  package init(
    offers: [Capabilities], datasets: [String], selection: Selection, preset: Preset
  ) {
    experiments =
      preset.takesOwnOnly && !selection.experiments.choose
      ? [] : PlannedExperiment.all(offers, selection: selection, preset: preset)
    // Loaders that the user names are meant for everything.
    let isNamed = selection.loaders.choose
    cells = offers.flatMap { offer in
      datasets.flatMap { dataset in
        Slice(
          offer: offer, dataset: dataset, selection: selection,
          loaders: isNamed ? Loaders() : preset.loaders,
          takesQuickOnly: preset.takesQuickOnly, takesOwnOnly: preset.takesOwnOnly
        ).cells
      }
    }
  }
}

/// The cells of one runtime and one dataset.
private struct Slice {
  let offer: Capabilities
  let dataset: String
  let selection: Selection
  let loaders: Loaders
  let takesQuickOnly: Bool
  let takesOwnOnly: Bool

  var cells: [Matrix.Planned] {
    let held = offer.representations
      .filter { admits($0) }
      .flatMap { representation in
        loaders(for: representation).flatMap { cells(of: representation, from: $0) }
      }
    return held + loadCells
  }

  private func admits(_ representation: Capabilities.Representation) -> Bool {
    if takesOwnOnly, !selection.representations.choose, !representation.isOwn { return false }
    // Both versions of a gate go by the name that the user knows.
    let name = representation.versionOf ?? representation.item.name
    // A class that the user names takes part beside what else is named.
    if representation.model != nil { return !selection.representations.leaveOut(name) }
    return selection.representations.admit(name)
      && (!takesQuickOnly || representation.isQuick || selection.representations.choose
        || isMadeByNamed(representation.item.name))
  }

  /// The user names a loader that makes it, or brings one.
  private func isMadeByNamed(_ representation: String) -> Bool {
    offer.loaders.contains {
      $0.makes == representation && selection.loaders.admit($0.name)
        && (selection.loaders.choose || $0.isPlugin)
    }
  }

  private func admits(_ benchmark: Capabilities.Benchmark) -> Bool {
    selection.benchmarks.admit(benchmark.name)
      && (!takesQuickOnly || benchmark.isQuick || selection.benchmarks.choose)
  }

  private func admits(_ metric: Capabilities.Metric) -> Bool {
    selection.metrics.admit(metric.descriptor.name)
      && (!takesQuickOnly || metric.isQuick || selection.metrics.choose)
  }

  private func loaders(for representation: Capabilities.Representation) -> [Capabilities.Loader] {
    if representation.holdsText {
      let none = Capabilities.Item(name: CellKey.noLoader, summary: "", unavailable: nil)
      return [Capabilities.Loader(none)]
    }
    return offer.loaders.filter {
      selection.loaders.admit($0.name)
        && ($0.makes ?? representation.item.name)
          == representation.item.name
    }
  }

  private func cells(
    of representation: Capabilities.Representation, from loader: Capabilities.Loader
  ) -> [Matrix.Planned] {
    let missing = representation.item.unavailable ?? loader.item.unavailable
    var planned: [Matrix.Planned] = []
    let isAlways = representation.holdsText || representation.item.name == CellKey.plain
    if selection.wantsMetrics {
      for metric in offer.metrics
      where !metric.descriptor.countsInstructions && admits(metric)
        && (isAlways || isWeighed(loader, metric.mode))
      {
        planned.append(
          .init(
            key: key(loader, representation, CellKey.noAccess, metric.descriptor.measure),
            mode: metric.mode, unavailable: metric.unavailable ?? missing))
      }
    }
    // What another one is timed against has its times there.
    let isReference = offer.representations.contains {
      $0.timedAgainst == representation.item.name
    }
    if loader.makes != nil {
      planned += loadCell(of: loader, into: representation, unavailable: missing)
    } else if !representation.holdsText, loaders.time.admit(loader.name) {
      // Access by access, because a probe makes records anew for each.
      for access in [CellKey.noAccess] + representation.access {
        for benchmark in offer.benchmarks
        where benchmark.measure != .load && benchmark.hasAccess == (access != CellKey.noAccess) {
          planned += cells(of: benchmark, missing, isTimed: !isReference) {
            key(loader, representation, access, $0)
          }
        }
      }
    }
    return planned
  }

  private func isWeighed(_ loader: Capabilities.Loader, _ mode: Capabilities.HeapState) -> Bool {
    loader.makes == nil
      ? loaders[mode].admit(loader.name) : loader.isPlugin || loaders.direct.contains(mode)
  }

  /// The time of a benchmark, and its instructions.
  private func cells(
    of benchmark: Capabilities.Benchmark, _ missing: String?, isTimed: Bool = true,
    key: (Measure) -> CellKey
  ) -> [Matrix.Planned] {
    var planned: [Matrix.Planned] = []
    if isTimed, selection.wantsBenchmarks, admits(benchmark) {
      planned.append(
        .init(
          key: key(benchmark.measure), unavailable: missing, isApart: benchmark.isPlugin))
    }
    for metric in offer.metrics
    where metric.descriptor.benchmark == benchmark.name && counts(metric, of: benchmark) {
      planned.append(
        .init(
          key: key(metric.descriptor.measure), mode: metric.mode,
          unavailable: metric.unavailable ?? missing))
    }
    return planned
  }

  /// Instructions are counted of each benchmark that takes part where that is asked for, and where
  /// the metric itself is named.
  private func counts(
    _ metric: Capabilities.Metric, of benchmark: Capabilities.Benchmark
  ) -> Bool {
    if selection.metrics.leaveOut(metric.descriptor.name) { return false }
    if selection.countsInstructions, admits(benchmark) { return true }
    return selection.countsByName(metric.descriptor.name)
  }

  /// Loading gives plain dicts, so it is timed once for each loader and not for each
  /// representation.
  private var loadCells: [Matrix.Planned] {
    guard !takesOwnOnly || selection.representations.choose,
      let plain = offer.representations.first(where: { $0.item.name == CellKey.plain }),
      selection.representations.admit(CellKey.plain)
    else { return [] }
    return offer.loaders.filter { $0.makes == nil && selection.loaders.admit($0.name) }
      .flatMap { loadCell(of: $0, into: plain, unavailable: $0.item.unavailable) }
  }

  /// The time of loading and its instructions, where they are asked for and, of a loader without
  /// dicts, the preset has it.
  private func loadCell(
    of loader: Capabilities.Loader, into representation: Capabilities.Representation,
    unavailable: String?
  ) -> [Matrix.Planned] {
    guard loader.makes == nil || loader.isPlugin || !loaders.direct.isEmpty,
      let load = offer.benchmarks.first(where: { $0.measure == .load })
    else { return [] }
    return cells(of: load, unavailable) { key(loader, representation, CellKey.noAccess, $0) }
  }

  private func key(
    _ loader: Capabilities.Loader, _ representation: Capabilities.Representation, _ access: String,
    _ measure: Measure
  ) -> CellKey {
    CellKey(
      runtime: offer.runtime, dataset: dataset, loader: loader.name,
      representation: representation.item.name, access: access, measure: measure)
  }
}
