package import TareModel

/// A run that a site is made from: read when it is its turn, and let go again.
///
/// A site of hundreds of runs would else hold all their samples at once.
package struct RunSource: Sendable {
  /// The id that the run will turn out to have, by which runs are put in order.
  package let id: String
  private let load: @Sendable () throws(SiteError) -> Run

  package init(id: String, load: @escaping @Sendable () throws(SiteError) -> Run) {
    self.id = id
    self.load = load
  }

  /// A run that is at hand already.
  package init(_ run: Run) {
    self.init(id: run.header.id) { () throws(SiteError) in run }
  }

  func read() throws(SiteError) -> Run { try load() }
}

extension [RunSource] {
  /// The newest first; no two may have the same id.
  func inOrder() throws(SiteError) -> [RunSource] {
    let sorted = self.sorted { $0.id > $1.id }
    for (source, next) in zip(sorted, sorted.dropFirst()) where source.id == next.id {
      throw SiteError(.runs, "two runs have the id \(source.id)")
    }
    return sorted
  }
}
