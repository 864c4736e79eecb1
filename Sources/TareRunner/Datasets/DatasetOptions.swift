/// What a user says about how data is read.
package struct DatasetOptions: Sendable, Equatable {
  package var sampling: Sampling
  package var query: QueryChoice
  /// The dotted name of the list that holds the records, where a file is one object.
  package var records: String?

  package init(
    sampling: Sampling = Sampling(), query: QueryChoice = QueryChoice(), records: String? = nil
  ) {
    self.sampling = sampling
    self.query = query
    self.records = records
  }
}
