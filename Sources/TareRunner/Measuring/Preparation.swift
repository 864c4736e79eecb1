import Dispatch
import Synchronization
import TareFoundation
package import TareModel

/// What is known before anything is measured: runtimes, their packages, what they offer, the
/// matrix.
package struct Preparation: Sendable {
  package var runtimes: [Runtime]
  package var offers: [Capabilities]
  package var matrix: Matrix
  /// Interpreters that were chosen and cannot take part, with the reason.
  package var notes: [String]
  /// Datasets that experiments need, by the names under which they know them.
  package private(set) var experimentData: [String: LoadedDataset] = [:]
  /// Of each dataset, by its name, the modules that load it.
  private var modules: [String: [WrittenModule]] = [:]
  var probes: [String: Probe]
  /// What counts instructions, by runtime.
  private(set) var counters: [String: InstructionCounter] = [:]
  var request: RunRequest
  private let note: @Sendable (String) -> Void

  /// Where things are and what the environment says; the same for every run of a process.
  package struct Place: Sendable {
    /// The folder with the probe.
    package var probe: String
    package var environment: [String: String]

    package init(probe: String, environment: [String: String]) {
      self.probe = probe
      self.environment = environment
    }

    /// The packages folders of an interpreter that are there already, the main one first.
    package func packagesFolders(of interpreter: Interpreter) -> [String] {
      provisioner(for: PackageChoice(preset: Preset.full.name, names: []), isOffline: true)
        .packages(of: interpreter).paths
    }

    func provisioner(
      for choice: PackageChoice, isOffline: Bool, isBuilding: Bool = false,
      isResuming: Bool = false
    ) -> Provisioner {
      Provisioner(
        probe: probe, choice: choice, cache: CacheFolder.path(environment),
        environment: environment, isOffline: isOffline, isBuilding: isBuilding,
        isResuming: isResuming)
    }
  }

  /// Provisions and asks each chosen interpreter; `note` hears of what takes a while.
  package init(
    _ request: RunRequest, census: RuntimeCensus, place: Place,
    note: @escaping @Sendable (String) -> Void
  ) throws(DescriptionError) {
    self.request = request
    self.note = note
    runtimes = []
    offers = []
    notes = []
    probes = [:]
    let provisioner = place.provisioner(
      for: request.packages, isOffline: request.asked.isOffline, isBuilding: request.isBuilding,
      isResuming: request.isResuming)
    let chosen =
      request.runtimePaths.isEmpty || request.runtimes.choose
      ? census.selected(by: request.runtimes, newest: request.preset.newestRuntimes) : []
    let interpreters = chosen + census.named.filter { !chosen.contains($0) }
    let releases = OwnPackages(
      request.asked.packages, cache: provisioner.cache, environment: place.environment,
      isOffline: request.asked.isOffline, isBuilding: request.isBuilding)
    var lacking: [OwnPackages.Failure] = []
    let own = RequirementSet(own: request.asked.models.requirements)
    let ofBase = RequirementSet(own: request.asked.gate?.baseRequirements ?? [])
    func needs(_ set: RequirementSet?, _ interpreter: Interpreter) -> PackageFolder {
      set.map { provisioner.holding([$0]).packages(of: interpreter) } ?? .none
    }
    func prepared(_ interpreter: Interpreter) -> [Probe] {
      if !request.asked.isOffline, !provisioner.isProvisioned(interpreter) {
        note("installing packages for \(interpreter.runtime.id)")
      }
      let probe = Probe(
        interpreter: interpreter, script: place.probe + "/probe.py",
        packages: provisioner.packages(of: interpreter),
        memoryLimit: request.asked.memoryLimit, timeLimit: request.asked.timeLimit,
        environment: place.environment, note: note)
      guard !releases.requests.isEmpty else { return [probe] }
      let (variants, failed) = releases.variants(of: interpreter)
      lacking += failed
      return variants.map(probe.with)
    }
    // A fault of a plug-in is told before packages are installed for all.
    let first = request.plugins.isEmpty ? 0 : 1
    let descriptions = [interpreters.prefix(first), interpreters.dropFirst(first)].lazy.flatMap {
      Self.descriptions(
        $0.flatMap { interpreter in
          let needs = Needs(
            head: needs(own, interpreter), base: needs(ofBase, interpreter), isAlike: own == ofBase)
          return prepared(interpreter).map { ($0, needs) }
        }, request)
    }
    for description in descriptions {
      switch description {
      case .success(let (probe, offer, needs)):
        var runtime = probe.interpreter.runtime
        runtime.packages = probe.packages.packages + needs.head.packages
        runtime.counting = offer.counter?.facts ?? []
        offers.append(offer)
        runtimes.append(runtime)
        self.probes[runtime.id] = probe
        counters[runtime.id] = offer.counter
      case .failure(let error):
        guard !error.isPlugin else { throw error }
        notes.append(error.description)
      }
    }
    notes += lacking.map(\.description)
    let models = ModelNotes(offers: offers)
    if let refusal = models.refusal {
      throw DescriptionError(runtime: "", why: refusal, isPlugin: true)
    }
    notes += models.texts
    matrix = Matrix(
      offers: offers, datasets: request.datasets.map(\.dataset.name),
      selection: request.asked.selection, preset: request.preset)
  }

  private typealias Description = Result<
    (probe: Probe, offer: Capabilities, needs: Needs), DescriptionError
  >

  /// What was installed for the user's classes, and for the base's versions of them.
  private struct Needs: Sendable {
    var head: PackageFolder
    var base: PackageFolder
    /// Both need the same.
    var isAlike: Bool
  }

  /// What each probe says of itself; asked side by side, for some take a second.
  private static func descriptions(
    _ probes: [(probe: Probe, needs: Needs)], _ request: RunRequest
  ) -> [Description] {
    let found = Mutex([Description?](repeating: nil, count: probes.count))
    DispatchQueue.concurrentPerform(iterations: probes.count) { index in
      let description = Description { () throws(DescriptionError) in
        var (probe, needs) = probes[index]
        var offer = try ProbeDescription(
          probe: probe, isCounting: request.asked.selection.mayCount
        ).offer()
        try probe.describe(request.plugins, into: &offer)
        let classes = request.asked.models.classes
        probe.describe(classes, paths: request.modelPaths, needs: needs.head, into: &offer)
        if let base = request.base {
          try probe.describe(
            base, classes: classes, needs: needs.base, isAlike: needs.isAlike, into: &offer)
        }
        return (probe, offer, needs)
      }
      found.withLock { $0[index] = description }
    }
    return found.withLock { $0 }.compactMap(\.self)
  }

  /// Loads the datasets that the planned experiments need; those that are not there make their
  /// experiments unavailable.
  package mutating func provideData<Failure: Error>(
    _ load: (String) throws(Failure) -> LoadedDataset?
  ) throws(Failure) {
    for index in matrix.experiments.indices {
      let trial = matrix.experiments[index].trial
      guard trial.unavailable == nil, let name = trial.experiment.dataset,
        experimentData[name] == nil
      else { continue }
      experimentData[name] = try load(name)
      if experimentData[name] == nil {
        matrix.experiments[index].trial.unavailable = "the dataset \(name) is not at hand"
      }
    }
  }

  /// Has a module written for each representation that takes part, by the newest runtime.
  ///
  /// A run that goes without is a run all the same.
  package mutating func writeModules() {
    let names = matrix.cells.map(\.key.representation).unique
    for dataset in request.datasets where !names.isEmpty {
      let name = dataset.dataset.name
      let note = note
      modules[name] = try? written(names, of: dataset, loader: CellKey.plainLoader) { error in
        note("no code for \(name): \(error)")
      }
    }
  }

  /// The modules that load a dataset into representations, written by the newest runtime.
  ///
  /// - Parameter failed: hears of each process that wrote none.
  package func written(
    _ names: [String], of dataset: LoadedDataset, loader: String,
    failed: (DescriptionError) throws(DescriptionError) -> Void
  ) throws(DescriptionError) -> [WrittenModule] {
    var modules: [WrittenModule] = []
    for (runtime, names) in Dictionary(grouping: names, by: writer).sorted(by: { $0.key < $1.key })
    {
      guard let probe = probes[runtime] else { continue }
      modules += try probe.modules(of: dataset, names: names, loader: loader, failed: failed)
    }
    return modules
  }

  /// The runtime that writes the module of a representation: the newest, of a class of the user's
  /// the newest that can import it.
  private func writer(of name: String) -> String {
    let able = offers.filter { offer in
      offer.representations.contains {
        $0.item.name == name && ($0.model == nil || $0.item.unavailable == nil)
      }
    }.map(\.runtime)
    let newest = runtimes.filter { able.contains($0.id) }.max() ?? runtimes.max()
    return newest?.id ?? ""
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

  /// What is measured first.
  package var firstLook: FirstLook? {
    FirstLook(matrix.cells, offers: offers, runtimes: runtimes)
  }

  /// The datasets that take part: those of the cells, then what experiments need besides.
  package var datasets: [Dataset] {
    let ofCells = matrix.cells.isEmpty ? [] : request.datasets.map(\.dataset)
    // Experiments may know one dataset by its name and as that of the run.
    let others = experimentData.values.map(\.dataset).sorted { $0.name < $1.name }
    return (ofCells + others).unique
  }

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
}

extension [Catalog.Entry] {
  fileprivate mutating func add(_ entries: [Catalog.Entry]) {
    for entry in entries where !contains(where: { $0.name == entry.name }) { append(entry) }
  }
}
