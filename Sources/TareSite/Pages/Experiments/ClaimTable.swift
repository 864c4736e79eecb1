import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// Claims in a table: what the slide says, what is so on its own version and on the newest, a
/// verdict.
///
/// On a phone each claim is a block of its own, so that every cell names its column as well.
struct ClaimTable {
  var caption: String
  var rows: [ClaimRow]
  var page: SitePath

  private static let columns = [
    "claim", "on the slide", "now, same version", "now, newest", "verdict",
  ]

  var markup: Markup {
    Table.scrolling(
      HTML.table(
        ["class": "claims"], HTML.caption(.text(caption)),
        HTML.thead(HTML.tr(Self.columns.map { HTML.th(["scope": "col"], .text($0)) })),
        HTML.tbody(rows.map(row))), label: caption)
  }

  private func row(_ row: ClaimRow) -> Markup {
    HTML.tr(
      HTML.th(
        ["scope": "row"], Words.foreign(row.claim.says), " ",
        HTML.small(Words.name(row.claim.observation))),
      cell(1, "figure", [.text(row.claim.value.words), Self.version("CPython \(row.claim.on)")]),
      cell(2, "figure", value(row.verdict.own, row)),
      cell(3, "figure", value(row.verdict.newest, row)),
      cell(4, "words", [row.text.label, " ", HTML.small(.text(row.text.reason))]))
  }

  private func cell(_ column: Int, _ style: String, _ content: [Markup]) -> Markup {
    let name = HTML.span(["class": "column"], .text("\(Self.columns[column]): "))
    return HTML.td(["class": style], [name] + content)
  }

  /// The value, leading to where it stands among all versions.
  private func value(_ sample: Sample?, _ row: ClaimRow) -> [Markup] {
    guard let sample else {
      return [HTML.abbr(["title": "no such version was among the runtimes"], "–")]
    }
    guard let value = sample.value else {
      return [
        HTML.abbr(["title": sample.sighting.lack], "–"), Self.version(sample.runtime.title),
      ]
    }
    let anchor = VersionTable.anchor(row.claim.observation, sample.runtime)
    let link = page.link(
      to: .experiment(row.experiment.name), fragment: value.isText ? "observed" : anchor)
    return [HTML.a(["href": link], .text(value.words)), Self.version(sample.runtime.title)]
  }

  private static func version(_ title: String) -> Markup {
    HTML.small(["class": "version"], .text(title))
  }
}
