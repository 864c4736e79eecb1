/// What was said of one dataset: where it is, which records count, which fields benchmarks touch.
package struct DatasetRequest: Sendable, Hashable {
  /// The name by which the run knows it.
  package var dataset: String
  /// The name of a bundled dataset, or the path as it was given; `-` is standard input.
  package var source: String
  /// The dotted name of the list that holds the records, where a file is one object.
  package var records: String?
  /// Dotted path of the field that identifies a record.
  package var identify: String?
  package var match: Match?
  /// Dotted path of the field that `collect` gathers.
  package var collect: String?
  /// The most records to measure, 0 for all; nil leaves the choice to the file's size.
  package var sample: Int?

  /// A field and, as text, the value that is looked for there; nil leaves that to the records.
  package struct Match: Sendable, Hashable {
    /// Dotted path.
    package var field: String
    package var value: String?

    package init(field: String, value: String? = nil) {
      self.field = field
      self.value = value
    }
  }

  package init(
    dataset: String, source: String, records: String? = nil, identify: String? = nil,
    match: Match? = nil, collect: String? = nil, sample: Int? = nil
  ) {
    self.dataset = dataset
    self.source = source
    self.records = records
    self.identify = identify
    self.match = match
    self.collect = collect
    self.sample = sample
  }
}

extension DatasetRequest.Match {
  /// Reads `product.name=Oil`, a field and a value, or `product.name`, a field.
  package init(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    field = String(parts[0])
    value = parts.count > 1 ? String(parts[1]) : nil
  }

  /// As it is given: `product.name=Oil` or `product.name`.
  package var text: String { value.map { "\(field)=\($0)" } ?? field }
}
