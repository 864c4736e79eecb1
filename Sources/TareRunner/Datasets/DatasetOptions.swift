/// What a user says about how data is read.
package struct DatasetOptions: Sendable, Equatable {
  package var sampling: Sampling
  package var query: QueryChoice

  package init(sampling: Sampling = Sampling(), query: QueryChoice = QueryChoice()) {
    self.sampling = sampling
    self.query = query
  }
}
