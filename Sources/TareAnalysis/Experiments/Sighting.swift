package import TareModel

/// What became of one observation on one runtime.
package enum Sighting: Sendable, Equatable {
  case value(ObservedValue)
  /// The experiment gave nothing there, with what became of it.
  case absent(FindingOutcome)
  /// The experiment ran, but there is no such observation on that runtime.
  case silent
  /// The experiment was not run on that runtime.
  case unasked

  package var value: ObservedValue? {
    if case .value(let value) = self { value } else { nil }
  }
}

/// One runtime with what was seen there.
package struct Sample: Sendable, Equatable {
  package var runtime: Runtime
  package var sighting: Sighting

  package init(_ runtime: Runtime, _ sighting: Sighting) {
    self.runtime = runtime
    self.sighting = sighting
  }

  package var value: ObservedValue? { sighting.value }
}
