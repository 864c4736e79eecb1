package import TareModel

/// An observation of an experiment that is another one on the other side.
package struct AnswerChange: Sendable, Equatable {
  package var experiment: String
  package var observation: String
  /// The runtimes of the two sides.
  package var runtimes: Pair<String>
  package var values: Pair<ObservedValue>

  package struct Pair<Value: Sendable & Equatable>: Sendable, Equatable {
    package var base: Value
    package var head: Value
  }
}

extension AnswerChange {
  /// What differs among the answers that both sides gave; seconds and ratios always do, and are
  /// left to the cells.
  static func all(
    base: Run, head: Run, axis: ComparisonAxis, coordinates: (base: String, head: String)?
  ) -> [AnswerChange] {
    let pairs = runtimePairs(base, head, axis, coordinates)
    return pairs.flatMap { runtimes in
      let known = Dictionary(
        observations(of: base, on: runtimes.base), uniquingKeysWith: { first, _ in first })
      return observations(of: head, on: runtimes.head).compactMap { place, value -> AnswerChange? in
        guard let other = known[place], other != value else { return nil }
        return AnswerChange(
          experiment: place.experiment, observation: place.name, runtimes: runtimes,
          values: Pair(base: other, head: value))
      }
    }
  }

  /// Answers depend on the runtime alone, so other axes have none to compare.
  private static func runtimePairs(
    _ base: Run, _ head: Run, _ axis: ComparisonAxis,
    _ coordinates: (base: String, head: String)?
  ) -> [Pair<String>] {
    switch axis {
    case .run:
      let known = Set(base.header.runtimes.map(\.id))
      return head.header.runtimes.map(\.id).filter(known.contains)
        .map { Pair(base: $0, head: $0) }
    case .runtime: return coordinates.map { [Pair(base: $0.base, head: $0.head)] } ?? []
    case .representation, .loader, .dataset, .package, .version: return []
    }
  }

  private struct Place: Hashable {
    var experiment: String
    var name: String
  }

  private static func observations(
    of run: Run, on runtime: String
  ) -> [(Place, ObservedValue)] {
    run.findings.filter { $0.runtime == runtime }.flatMap { finding -> [(Place, ObservedValue)] in
      guard case .observed(let observed) = finding.outcome else {
        return []
      }
      return observed.observations.filter { $0.value.isExact }.map {
        (Place(experiment: finding.experiment, name: $0.name), $0.value)
      }
    }
  }
}

extension ObservedValue {
  /// The same whenever it is asked.
  var isExact: Bool {
    switch self {
    case .bool, .bytes, .count, .text: true
    case .seconds, .ratio: false
    }
  }
}
