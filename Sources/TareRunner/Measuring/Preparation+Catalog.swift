package import TareModel

extension Preparation {
  /// The benchmarks that metrics count, by metric.
  var countedBenchmarks: [Measure: String] {
    let metrics = offers.flatMap(\.metrics).map(\.descriptor)
    return Dictionary(
      metrics.compactMap { metric in metric.benchmark.map { (metric.measure, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The words of the run explained, from the newest runtime that knows them; with the code of
  /// those representations that take part, for it is long.
  package var catalog: Catalog {
    var catalog = Catalog()
    let held = Set(matrix.cells.map(\.key.representation))
    let counted = Set(matrix.cells.filter { $0.mode == .counting }.map(\.key.measure))
    // Of a class of the user's that some runtime cannot import, one speaks that can.
    let imported = offers.reversed().flatMap(\.representations).filter {
      $0.model != nil && $0.item.unavailable == nil
    }
    for offer in offers.reversed() {
      catalog.loaders.add(
        offer.loaders.map {
          .init(
            name: $0.name, summary: $0.item.summary, makes: $0.makes, source: $0.code,
            isPlugin: $0.isPlugin, digest: $0.digest)
        })
      catalog.representations.add(
        offer.representations.map { offered in
          imported.first { $0.item.name == offered.item.name } ?? offered
        }.map {
          .init(
            name: $0.item.name, summary: $0.item.summary, givesUp: $0.givesUp,
            access: $0.access, isMutable: $0.isMutable, kind: $0.kind,
            source: held.contains($0.item.name) ? $0.code : nil,
            code: code(of: $0.item.name), isPlugin: $0.isPlugin, digest: $0.digest,
            model: $0.model.map(withFields), versionOf: $0.versionOf,
            timedAgainst: $0.timedAgainst)
        })
      catalog.benchmarks.add(
        offer.benchmarks.map {
          .init(
            name: $0.name, summary: $0.summary, source: $0.source, isPlugin: $0.isPlugin,
            digest: $0.digest)
        })
      catalog.metrics += offer.metrics.map(\.descriptor).filter {
        catalog.metrics[$0.measure] == nil
          && (!$0.countsInstructions || counted.contains($0.measure))
      }
    }
    catalog.experiments = experiments
    return catalog
  }

  /// The planned experiments, each once, with their datasets by the names of this run.
  private var experiments: [Experiment] {
    var experiments: [Experiment] = []
    for planned in matrix.experiments.reversed()
    where !experiments.contains(where: { $0.name == planned.name }) {
      var experiment = planned.trial.experiment
      experiment.dataset = experiment.dataset.map { experimentData[$0]?.dataset.name ?? $0 }
      experiments.append(experiment)
    }
    return experiments.reversed()
  }

  /// The modules of a representation that are short enough for a page.
  private func code(of representation: String) -> [Catalog.Code] {
    request.datasets.map(\.dataset.name).compactMap { dataset in
      let module = modules[dataset]?.first { $0.representation == representation }
      guard case .text(let text) = module?.source, text.utf8.count <= Catalog.Code.longest
      else { return nil }
      return Catalog.Code(dataset: dataset, text: text)
    }
  }

  /// A way with what its fields hold of each dataset.
  private func withFields(_ way: ModelWay) -> ModelWay {
    var way = way
    way.fields = request.datasets.map(\.dataset.name).flatMap { dataset in
      modules[dataset]?.first { !$0.fields.isEmpty && way.isNamed($0.representation) }?.fields ?? []
    }
    return way
  }
}

extension [Catalog.Entry] {
  fileprivate mutating func add(_ entries: [Catalog.Entry]) {
    for entry in entries where !contains(where: { $0.name == entry.name }) { append(entry) }
  }
}
