import TareModel

/// Outlines that were read before any page is made, held in little room until it is their turn.
///
/// Runs of one history have the same cells and the same words: these are held once.
struct HeldOutlines: Sendable {
  private var held: [String: Held] = [:]
  private var newest: Held?
  private var figures = 0

  private struct Held: Sendable {
    /// Without figures.
    var outline: RunOutline
    var keys: [CellKey]
    var figures: [CellFigure]
  }

  /// Figures of all runs that are held, at 32 bytes: those of more runs are read again.
  private static let most = 1_000_000

  mutating func add(_ outline: RunOutline) {
    guard figures + outline.figures.count <= Self.most else { return }
    figures += outline.figures.count
    var one = Held(
      outline: outline, keys: outline.figures.map(\.key), figures: outline.figures.map(\.figure))
    one.outline.figures = []
    if let newest {
      if one.keys == newest.keys { one.keys = newest.keys }
      one.outline.header.share(with: newest.outline.header)
    }
    newest = one
    held[outline.header.id] = one
  }

  /// The outline of a run, by its id.
  subscript(_ run: String) -> RunOutline? {
    guard let one = held[run] else { return nil }
    var outline = one.outline
    outline.figures = zip(one.keys, one.figures).map { RunOutline.Figure(key: $0, figure: $1) }
    return outline
  }
}

extension Run.Header {
  /// Takes what is equal from another header, so that it is in memory once.
  fileprivate mutating func share(with other: Run.Header) {
    if catalog == other.catalog { catalog = other.catalog }
    if runtimes == other.runtimes { runtimes = other.runtimes }
    if datasets == other.datasets { datasets = other.datasets }
    if request == other.request { request = other.request }
  }
}
