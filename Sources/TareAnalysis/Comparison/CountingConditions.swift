import TareModel

/// What counts of instructions depend on besides the code, on two sides.
struct CountingConditions {
  private let metrics: [MetricDescriptor]
  private let base: [Runtime]
  private let head: [Runtime]

  init(base: Run.Header, head: Run.Header) {
    metrics = (head.catalog.metrics + base.catalog.metrics).filter(\.countsInstructions)
    self.base = base.runtimes
    self.head = head.runtimes
  }

  /// The benchmark whose instructions a metric counts; nil for every other measure.
  func benchmark(of measure: Measure) -> String? { metrics[measure]?.benchmark }

  /// The facts that differ between two runtimes; of unlike ones the program itself is no such fact,
  /// for it is what is compared.
  func unlike(_ mine: String, _ other: String) -> [String] {
    let (then, now) = (facts(mine, base), facts(other, head))
    let isOne = plain(mine, base) == plain(other, head)
    return (then + now).map(\.name).unique.filter { name in
      (isOne || name != Self.program)
        && then.first { $0.name == name } != now.first { $0.name == name }
    }
  }

  private static let program = "program"

  private func facts(_ id: String, _ runtimes: [Runtime]) -> [Fact] {
    runtimes.first { $0.id == id }?.counting ?? []
  }

  private func plain(_ id: String, _ runtimes: [Runtime]) -> String {
    runtimes.first { $0.id == id }?.plainID ?? id
  }
}
