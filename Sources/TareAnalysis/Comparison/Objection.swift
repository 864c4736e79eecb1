import TareModel

/// Why the figures of a pair of cells cannot be held against each other.
package enum Objection: Sendable, Hashable {
  /// Times of different machines; the facts that differ, by name.
  case otherHost([String])
  /// A dataset of the same name with other bytes.
  case otherData(dataset: String)
  /// A benchmark of the same name with another source.
  case otherBenchmark(name: String)
  /// Instructions counted in unlike ways; the facts that differ, by name.
  case otherCounting([String])
  /// One side has only figures that the other has not.
  case nothingInCommon
}

/// What two sides have in common, asked for each pair.
struct Comparability {
  private let base: Run.Header
  private let head: Run.Header
  private let anyHost: Bool
  /// A side was merged from parts that were measured on unlike machines.
  private let isMixed: Bool
  private let hostFacts: [String]
  private let datasets: Set<String>
  private let benchmarks: Set<String>
  private let counting: CountingConditions

  /// - Parameter anyHost: ratios to the reference are compared across machines all the same.
  init(base: Run.Header, head: Run.Header, anyHost: Bool) {
    (self.base, self.head, self.anyHost) = (base, head, anyHost)
    isMixed = base.hasUnlikeHosts || head.hasUnlikeHosts
    hostFacts = anyHost ? [] : head.host.differences(from: base.host)
    datasets = Self.changed(base.datasets, head.datasets, \.name) { $0.sha256 != $1.sha256 }
    benchmarks = Self.changed(base.catalog.benchmarks, head.catalog.benchmarks, \.name) {
      Self.isOtherSource($0, $1)
    }
    counting = CountingConditions(base: base, head: head)
  }

  /// By the digest of its code where both runs have one, else by the source that is shown.
  private static func isOtherSource(_ base: Catalog.Entry, _ head: Catalog.Entry) -> Bool {
    guard let mine = base.digest, let other = head.digest else { return base.source != head.source }
    return mine != other
  }

  /// Memory does not depend on the machine, but on its word size, which is in the architecture.
  func objection(to pair: CellPairs.Pair) -> Objection? {
    let key = pair.head.key
    if pair.base.key.dataset == key.dataset, datasets.contains(key.dataset) {
      return .otherData(dataset: key.dataset)
    }
    if let benchmark = counting.benchmark(of: key.measure) {
      if benchmarks.contains(benchmark) { return .otherBenchmark(name: benchmark) }
      let processor = hostFacts.filter { $0 != "cores" }
      if !processor.isEmpty { return .otherHost(processor) }
      let unlike = counting.unlike(pair.base.key.runtime, key.runtime)
      return unlike.isEmpty ? nil : .otherCounting(unlike)
    }
    let isTime = key.measure.isBenchmark
    if isTime, benchmarks.contains(key.measure.name) {
      return .otherBenchmark(name: key.measure.name)
    }
    guard isMixed else { return objection(isOfTime: isTime) }
    // Times of unlike parts are compared by their ratios.
    return isTime ? nil : Self.objection(isOfTime: false, machines(pair))
  }

  /// By the machine alone.
  func objection(isOfTime: Bool) -> Objection? { Self.objection(isOfTime: isOfTime, hostFacts) }

  private static func objection(isOfTime: Bool, _ facts: [String]) -> Objection? {
    if isOfTime { return facts.isEmpty ? nil : .otherHost(facts) }
    return facts.contains("architecture") ? .otherHost(["architecture"]) : nil
  }

  /// Times of the pair can be compared by their ratio to the reference alone: unlike parts of a
  /// merged run measured them.
  func wantsRatio(_ pair: CellPairs.Pair) -> Bool { isMixed && !machines(pair).isEmpty }

  private func machines(_ pair: CellPairs.Pair) -> [String] {
    anyHost
      ? [] : head.host(of: pair.head.key.unit).differences(from: base.host(of: pair.base.key.unit))
  }

  /// The names of what is on both sides and differs.
  private static func changed<Item>(
    _ base: [Item], _ head: [Item], _ name: (Item) -> String, differs: (Item, Item) -> Bool
  ) -> Set<String> {
    let known = Dictionary(base.map { (name($0), $0) }, uniquingKeysWith: { $1 })
    return Set(
      head.compactMap { item in
        known[name(item)].flatMap { differs($0, item) ? name(item) : nil }
      })
  }
}
