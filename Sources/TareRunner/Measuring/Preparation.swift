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
  var modules: [String: [WrittenModule]] = [:]
  var probes: [String: Probe]
  /// What counts instructions, by runtime.
  private(set) var counters: [String: InstructionCounter] = [:]
  var request: RunRequest
  let note: @Sendable (String) -> Void

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
    let provision = ProbeProvision(request, place: place, note: note)
    let interpreters = provision.interpreters(of: census)
    // A fault of a plug-in is told before packages are installed for all.
    let first = request.plugins.isEmpty ? 0 : 1
    var lacking: [OwnPackages.Failure] = []
    for some in [interpreters.prefix(first), interpreters.dropFirst(first)] {
      let (descriptions, failed) = provision.describe(some)
      lacking += failed
      for description in descriptions {
        switch description {
        case .success(let (probe, offer, needs)):
          var runtime = probe.interpreter.runtime
          runtime.packages = probe.packages.packages + needs.head.packages
          runtime.counting = offer.counter?.facts ?? []
          offers.append(offer)
          runtimes.append(runtime)
          probes[runtime.id] = probe
          counters[runtime.id] = offer.counter
        case .failure(let error):
          guard !error.isPlugin else { throw error }
          notes.append(error.description)
        }
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

}
