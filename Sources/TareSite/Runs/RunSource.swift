import TareAnalysis
package import TareModel

/// A run that a site is made from: read when it is its turn, and let go again.
///
/// A site of hundreds of runs would else hold all their samples at once.
package struct RunSource: Sendable {
  /// The id that the run will turn out to have, and when it began, by which runs are put in order.
  package let moment: RunMoment
  /// What faults call it: its file, or else its id.
  fileprivate let name: String
  private let load: @Sendable () throws(SiteError) -> Run
  private let shelf: @Sendable () -> OutlineShelf?

  /// - Parameters:
  ///   - name: what faults call it where that is not its id.
  ///   - shelf: where the outline of the run is kept that a file holds now.
  package init(
    _ moment: RunMoment, name: String? = nil,
    shelf: @escaping @Sendable () -> OutlineShelf? = { nil },
    load: @escaping @Sendable () throws(SiteError) -> Run
  ) {
    self.moment = moment
    self.name = name ?? moment.id
    self.shelf = shelf
    self.load = load
  }

  /// A run that is at hand already.
  package init(_ run: Run) {
    self.init(run.header.moment) { () throws(SiteError) in run }
  }

  func read() throws(SiteError) -> Run { try load() }

  /// The run without its samples: from the shelf, or else from the run, and then onto the shelf;
  /// and the run with them where that is asked for.
  func outline(andWhole isWhole: Bool) throws(SiteError) -> (outline: RunOutline, whole: Run?) {
    let shelf = shelf()
    if let outline = shelf?.recall() { return (outline, isWhole ? try load() : nil) }
    let run = try load()
    let outline = RunOutline(run)
    shelf?.keep(outline)
    return (outline, isWhole ? run : nil)
  }
}

/// Where the outline of one run is kept from site to site; what cannot be recalled is made again.
package struct OutlineShelf: Sendable {
  /// Nil where there is none, or the run or the program is another one since.
  package var recall: @Sendable () -> RunOutline?
  package var keep: @Sendable (RunOutline) -> Void

  package init(
    recall: @escaping @Sendable () -> RunOutline?, keep: @escaping @Sendable (RunOutline) -> Void
  ) {
    self.recall = recall
    self.keep = keep
  }
}

extension [RunSource] {
  /// The newest first, each once; of two with the same id the first by name, and a sentence.
  func inOrder() -> (sources: [RunSource], twice: [String]) {
    var known: [String: RunSource] = [:]
    var twice: [String] = []
    for source in self.sorted(by: { $0.name < $1.name }) {
      if let other = known[source.moment.id] {
        twice.append("\(source.name) is the run \(source.moment.id), as \(other.name) is")
      } else {
        known[source.moment.id] = source
      }
    }
    return (known.values.sorted { $1.moment < $0.moment }, twice)
  }
}
