import LibXML
import TareAnalysis
import TareModel
import TareWording

/// An Atom feed (RFC 4287) of the runs that changed something: bounded, with ids that stay.
struct Feed {
  let view: HistoryView
  var siteTitle = SiteBuilder.title

  /// Runs with changes that the feed goes back to.
  static let most = 50
  /// Changes that one entry names.
  private static let named = 20
  static let path = SitePath("feed.xml")

  var page: SitePage {
    get throws(SiteError) {
      do throws(XML.Error) { return SitePage(path: Self.path, bytes: try bytes()) } catch {
        throw SiteError(.page, error)
      }
    }
  }

  private func bytes() throws(XML.Error) -> [UInt8] {
    let writer = XML.Writer(indent: 2)
    writer.startDocument()
    try writer.start("feed", [("xmlns", "http://www.w3.org/2005/Atom")])
    try writer.element("id", text: "urn:tare:history")
    try writer.element("title", text: visible("\(siteTitle): what changed from run to run"))
    try writer.element(
      "updated", text: view.moments.last?.started ?? "1970-01-01T00:00:00Z")
    try writer.start("author")
    try writer.element("name", text: "Tare")
    writer.end()
    try writer.element("link", [("rel", "alternate"), ("href", SitePath.history.text)])
    for moment in moments { try entry(moment, writer) }
    return writer.finish()
  }

  /// Runs that changed something, the newest first.
  private var moments: [Int] {
    Array(view.changes.map(\.moment).unique.prefix(Self.most))
  }

  private func entry(_ index: Int, _ writer: XML.Writer) throws(XML.Error) {
    let moment = view.moments[index]
    let changes = view.changes(of: index)
    try writer.start("entry")
    try writer.element("id", text: "urn:tare:history:\(moment.run)")
    try writer.element("title", text: visible("\(summary(changes)) in \(moment.name)"))
    try writer.element("updated", text: moment.started)
    try writer.element("link", [("rel", "alternate"), ("href", SitePath.run(moment.run).text)])
    try writer.element("content", [("type", "text")], text: visible(text(changes)))
    writer.end()
  }

  /// "3 slower, 1 lighter".
  private func summary(_ changes: [CellHistory.Change]) -> String {
    let counts = Dictionary(grouping: changes, by: FigureWords.verdict).mapValues(\.count)
    let order = (Verdict.regressions + Verdict.improvements).map(\.rawValue)
    return order.compactMap { verdict in
      counts[verdict].map { "\($0) \(verdict)" }
    }.joined(separator: ", ")
  }

  private func text(_ changes: [CellHistory.Change]) -> String {
    let lines = changes.prefix(Self.named).map { change in
      "\(FigureWords.measured(change.key)) (\(change.key.dataset), \(change.key.runtime)): "
        + "\(FigureWords.change(change)), "
        + "\(FigureWords.ends(change).before) to \(FigureWords.ends(change).after)"
    }
    let rest = changes.count - lines.count
    return (lines + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "\n")
  }

  private func visible(_ text: String) -> String { XML.Characters.visible(text) }
}
