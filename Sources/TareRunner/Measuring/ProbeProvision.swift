import Dispatch
import Synchronization
import TareModel

/// Installs what interpreters need, and asks each what it offers.
struct ProbeProvision {
  /// What a probe says of itself, or why it cannot take part.
  typealias Description = Result<
    (probe: Probe, offer: Capabilities, needs: Needs), DescriptionError
  >

  /// What was installed for the user's classes, and for the base's versions of them.
  struct Needs: Sendable {
    var head: PackageFolder
    var base: PackageFolder
    /// Both need the same.
    var isAlike: Bool
  }

  private let request: RunRequest
  private let place: Preparation.Place
  private let note: @Sendable (String) -> Void
  private let provisioner: Provisioner
  private let releases: OwnPackages
  private let ofHead: RequirementSet?
  private let ofBase: RequirementSet?

  init(
    _ request: RunRequest, place: Preparation.Place, note: @escaping @Sendable (String) -> Void
  ) {
    self.request = request
    self.place = place
    self.note = note
    provisioner = place.provisioner(
      for: request.packages, isOffline: request.asked.isOffline, isBuilding: request.isBuilding,
      isResuming: request.isResuming)
    releases = OwnPackages(
      request.asked.packages, cache: provisioner.cache, environment: place.environment,
      isOffline: request.asked.isOffline, isBuilding: request.isBuilding)
    ofHead = RequirementSet(own: request.asked.models.requirements)
    ofBase = RequirementSet(own: request.asked.gate?.baseRequirements ?? [])
  }

  /// Those that the request chooses, then those that it names by path.
  func interpreters(of census: RuntimeCensus) -> [Interpreter] {
    let chosen =
      request.runtimePaths.isEmpty || request.runtimes.choose
      ? census.selected(by: request.runtimes, newest: request.preset.newestRuntimes) : []
    return chosen + census.named.filter { !chosen.contains($0) }
  }

  /// What the probes of interpreters say, and the releases that could not be installed.
  func describe(
    _ interpreters: some Sequence<Interpreter>
  ) -> (descriptions: [Description], lacking: [OwnPackages.Failure]) {
    var probes: [(Probe, Needs)] = []
    var lacking: [OwnPackages.Failure] = []
    for interpreter in interpreters {
      let needs = Needs(
        head: folder(of: ofHead, interpreter), base: folder(of: ofBase, interpreter),
        isAlike: ofHead == ofBase)
      let (made, failed) = self.probes(of: interpreter)
      probes += made.map { ($0, needs) }
      lacking += failed
    }
    return (describe(probes), lacking)
  }

  private func folder(of set: RequirementSet?, _ interpreter: Interpreter) -> PackageFolder {
    set.map { provisioner.holding([$0]).packages(of: interpreter) } ?? .none
  }

  /// One, or one for each choice of releases.
  private func probes(of interpreter: Interpreter) -> ([Probe], [OwnPackages.Failure]) {
    if !request.asked.isOffline, !provisioner.isProvisioned(interpreter) {
      note("installing packages for \(interpreter.runtime.id)")
    }
    let probe = Probe(
      interpreter: interpreter, script: place.probe + "/probe.py",
      packages: provisioner.packages(of: interpreter),
      memoryLimit: request.asked.memoryLimit, timeLimit: request.asked.timeLimit,
      environment: place.environment, note: note)
    guard !releases.requests.isEmpty else { return ([probe], []) }
    let (variants, failed) = releases.variants(of: interpreter)
    return (variants.map(probe.with), failed)
  }

  /// Asked side by side, for some take a second.
  private func describe(_ probes: [(probe: Probe, needs: Needs)]) -> [Description] {
    let found = Mutex([Description?](repeating: nil, count: probes.count))
    DispatchQueue.concurrentPerform(iterations: probes.count) { [request] index in
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
}
