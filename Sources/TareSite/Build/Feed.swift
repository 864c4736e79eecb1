import LibXML
import TareAnalysis
import TareModel
import TareWording

/// An Atom feed (RFC 4287) of the runs that changed something: bounded, with ids that stay.
struct Feed {
  let view: HistoryView
  var siteTitle = SiteBuilder.title
  /// What other tools measured.
  var results = ResultHistory()

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
      "updated", text: updated ?? "1970-01-01T00:00:00Z")
    try writer.start("author")
    try writer.element("name", text: "Tare")
    writer.end()
    try writer.element("link", [("rel", "alternate"), ("href", SitePath.history.text)])
    for item in news.prefix(Self.most) { try entry(item, writer) }
    return writer.finish()
  }

  /// A run that changed something.
  private struct News {
    var run: String
    var name: String
    var started: String
    var summary: String
    var text: String
  }

  /// When the newest run began.
  private var updated: String? {
    let imported = results.all.compactMap { $0.points.last?.moment.started }.max()
    return [view.moments.last?.started, imported].compactMap(\.self).max()
  }

  /// The newest first.
  private var news: [News] {
    let measured = view.changes.map(\.moment).unique.prefix(Self.most).map { index in
      let (moment, changes) = (view.moments[index], view.changes(of: index))
      return News(
        run: moment.run, name: moment.name, started: moment.started, summary: summary(changes),
        text: text(changes.map(line)))
    }
    let imported = imported
    guard !imported.isEmpty else { return measured }
    return (measured + imported).sorted { $0.started > $1.started }
  }

  /// Of what other tools measured.
  private var imported: [News] {
    let steps = results.all.flatMap(\.steps)
    let byRun = Dictionary(grouping: steps, by: \.moment.run)
    return steps.map(\.moment.run).unique.compactMap { run in
      guard let steps = byRun[run], let moment = steps.first?.moment else { return nil }
      return News(
        run: run, name: ResultWords.name(moment), started: moment.started,
        summary: summary(steps.map(\.verdict.rawValue)), text: text(steps.map(line)))
    }
  }

  private func entry(_ news: News, _ writer: XML.Writer) throws(XML.Error) {
    try writer.start("entry")
    try writer.element("id", text: "urn:tare:history:\(news.run)")
    try writer.element("title", text: visible("\(news.summary) in \(news.name)"))
    try writer.element("updated", text: news.started)
    try writer.element("link", [("rel", "alternate"), ("href", SitePath.run(news.run).text)])
    try writer.element("content", [("type", "text")], text: visible(news.text))
    writer.end()
  }

  /// "3 slower, 1 lighter".
  private func summary(_ changes: [CellHistory.Change]) -> String {
    summary(changes.map(FigureWords.verdict))
  }

  private func summary(_ verdicts: [String]) -> String {
    let counts = Dictionary(grouping: verdicts, by: \.self).mapValues(\.count)
    let order = (Verdict.regressions + Verdict.improvements).map(\.rawValue)
    return order.compactMap { verdict in
      counts[verdict].map { "\($0) \(verdict)" }
    }.joined(separator: ", ")
  }

  private func line(_ change: CellHistory.Change) -> String {
    "\(FigureWords.measured(change.key)) (\(change.key.dataset), \(change.key.runtime)): "
      + "\(FigureWords.change(change)), "
      + "\(FigureWords.ends(change).before) to \(FigureWords.ends(change).after)"
  }

  private func line(_ step: ResultSeries.Step) -> String {
    let unit = step.result.unit
    return "\(ResultWords.name(step.result.key)): \(ResultWords.step(step)), "
      + "\(ResultWords.amount(step.before, unit: unit)) to "
      + ResultWords.amount(step.after, unit: unit)
  }

  private func text(_ lines: [String]) -> String {
    let rest = lines.count - Self.named
    return (lines.prefix(Self.named) + (rest > 0 ? ["and \(rest) more"] : []))
      .joined(separator: "\n")
  }

  private func visible(_ text: String) -> String { XML.Characters.visible(text) }
}
