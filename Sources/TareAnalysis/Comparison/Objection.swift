package import TareModel

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
  private let hostFacts: [String]
  private let datasets: Set<String>
  private let benchmarks: Set<String>
  private let counting: CountingConditions

  /// - Parameter anyHost: ratios to the reference are compared across machines all the same.
  init(base: Run.Header, head: Run.Header, anyHost: Bool) {
    hostFacts = anyHost ? [] : Self.machine.filter { base.host[$0] != head.host[$0] }
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

  /// The facts of a host on which times depend; load and free memory vary on one machine too.
  private static let machine = ["system", "architecture", "CPU", "cores"]

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
    if key.measure.isBenchmark, benchmarks.contains(key.measure.name) {
      return .otherBenchmark(name: key.measure.name)
    }
    return objection(isOfTime: key.measure.isBenchmark)
  }

  /// By the machine alone.
  func objection(isOfTime: Bool) -> Objection? {
    guard isOfTime else {
      return hostFacts.contains("architecture") ? .otherHost(["architecture"]) : nil
    }
    return hostFacts.isEmpty ? nil : .otherHost(hostFacts)
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

extension Run.Host {
  /// The value of a fact.
  package subscript(_ name: String) -> String? { facts.first { $0.name == name }?.value }
}
