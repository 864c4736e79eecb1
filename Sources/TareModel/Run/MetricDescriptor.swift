/// What a metric is: its unit and meaning, how exact it is, and what a comparison makes of it.
package struct MetricDescriptor: Sendable, Equatable {
  package var name: String
  /// Its meaning in one sentence.
  package var summary: String
  /// The unit of all its figures: `B`, or any other word.
  package var unit: String
  /// It comes out the same each time; what is not exact is an estimate.
  package var isExact: Bool
  /// The least difference that a comparison counts, as a share of 1; nil for what counts for
  /// memory.
  package var threshold: Double?
  /// It stands in the first tables of a report.
  package var isHeadline: Bool
  /// The benchmark whose instructions it counts; nil for every other metric.
  package var benchmark: String?

  package init(
    name: String, summary: String, unit: String = Self.bytes, isExact: Bool = true,
    threshold: Double? = nil, isHeadline: Bool = false, benchmark: String? = nil
  ) {
    self.name = name
    self.summary = summary
    self.unit = unit
    self.isExact = isExact
    self.threshold = threshold
    self.isHeadline = isHeadline
    self.benchmark = benchmark
  }

  /// The unit of most metrics.
  package static let bytes = "B"

  package var measure: Measure { .metric(name) }

  /// It counts what the processor executes.
  package var countsInstructions: Bool { benchmark != nil }
}

extension [MetricDescriptor] {
  /// The descriptor of a measure; nil for a benchmark, and for a metric that the run does not
  /// explain.
  package subscript(measure: Measure) -> MetricDescriptor? { first { $0.measure == measure } }

  /// The unit of a measure's figures.
  package func unit(of measure: Measure) -> String {
    self[measure]?.unit ?? MetricDescriptor.bytes
  }

  package var headlines: [MetricDescriptor] { filter(\.isHeadline) }
}
