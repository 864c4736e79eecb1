/// Why answers of an experiment are others from a version of CPython on, as the probe knows it.
package struct KnownChange: Sendable, Equatable {
  /// The first version that answers so, such as `3.14`.
  package var since: Version
  /// One sentence, without the version.
  package var cause: String
  /// The names of observations and series.
  package var answers: [String]
  /// Those whose records weigh otherwise for the same reason.
  package var representations: [String]

  package init(
    since: Version, cause: String, answers: [String], representations: [String] = []
  ) {
    self.since = since
    self.cause = cause
    self.answers = answers
    self.representations = representations
  }
}

extension KnownChange {
  /// It came with a version after the one and up to the other.
  package func lies(between before: Runtime, and after: Runtime) -> Bool {
    before.isUsual && after.isUsual && Version(before.version.minor) < since
      && !(Version(after.version.minor) < since)
  }
}
