/// What a user says about how data is read.
package struct DatasetOptions: Sendable, Equatable {
  package var sampling: Sampling
  package var query: QueryChoice
  /// The dotted name of the list that holds the records, where a file is one object.
  package var records: String?
  /// The most bytes that a packed file may come to; nil for no limit.
  package var unpackLimit: Int?

  /// What a packed file may come to where nothing is said.
  package static let unpackLimit = 8 << 30

  package init(
    sampling: Sampling = Sampling(), query: QueryChoice = QueryChoice(), records: String? = nil,
    unpackLimit: Int? = Self.unpackLimit
  ) {
    self.sampling = sampling
    self.query = query
    self.records = records
    self.unpackLimit = unpackLimit
  }
}
