import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// Observations by version: a row for each, a column for each runtime, a bar where a value changes.
struct VersionTable {
  var caption: String
  /// From the oldest to the newest.
  var runtimes: [Runtime]
  var groups: [Group]
  var target: Target

  /// Rows that belong together, under a head of their own where it says something.
  struct Group {
    var head: [Markup] = []
    var rows: [ObservationHistory]
  }

  /// Where a value leads: it is itself the place that others lead to, or it leads to that place.
  enum Target {
    case here
    case experiments(from: SitePath)
  }

  /// Where one answer stands on the page of its experiment; an id must begin with a letter, and
  /// what was observed may be called `0`.
  static func anchor(_ observation: String, _ runtime: Runtime) -> String {
    "a.\(Slug(observation)).\(Slug(runtime.id))"
  }
}

extension VersionTable {
  /// A table of nothing but yes and no is narrow enough for a phone; any other one scrolls.
  private var isGrid: Bool {
    runtimes.count <= Self.most
      && groups.allSatisfy { $0.rows.allSatisfy { $0.values.allSatisfy { $0.answer != nil } } }
  }

  /// More columns than that do not fit a phone.
  private static let most = 12

  var markup: Markup {
    let names = VersionNames(runtimes)
    let heads = runtimes.map { runtime in
      HTML.th(
        ["scope": "col"], HTML.abbr(["title": runtime.title], .text(names[runtime])))
    }
    let table = HTML.table(
      ["class": isGrid ? "versions grid" : "versions"],
      [
        HTML.caption(.text(caption)),
        HTML.thead(HTML.tr([HTML.th(["scope": "col"], "observation")] + heads)),
      ] + groups.filter { !$0.rows.isEmpty }.map(body))
    return isGrid
      ? HTML.div(["class": "version-grid"], table) : Table.scrolling(table, label: caption)
  }

  private func body(_ group: Group) -> Markup {
    let head: [Markup] =
      group.head.isEmpty
      ? []
      : [
        HTML.tr(
          ["class": "group"],
          HTML.th(["scope": "rowgroup", "colspan": "\(runtimes.count + 1)"], group.head))
      ]
    return HTML.tbody(head + group.rows.map(row))
  }

  private func row(_ row: ObservationHistory) -> Markup {
    let changes = Set(row.changes)
    return HTML.tr(
      [HTML.th(["scope": "row"], .text(row.observation))]
        + row.samples.enumerated().map { column, sample in
          cell(row, sample, isChange: changes.contains(column))
        })
  }

  private func cell(_ row: ObservationHistory, _ sample: Sample, isChange: Bool) -> Markup {
    let sign = ValueSign(sample)
    let classes = [sign.style, isChange ? "changed" : ""].filter { !$0.isEmpty }
    var attributes: Attributes = ["class": classes.joined(separator: " ")]
    let anchor = Self.anchor(row.observation, sample.runtime)
    switch target {
    case .here:
      attributes["id"] = anchor
      return HTML.td(attributes, sign.markup)
    case .experiments(let page):
      guard sample.sighting != .unasked else { return HTML.td(attributes, sign.markup) }
      let link = page.link(to: .experiment(row.experiment), fragment: anchor)
      return HTML.td(attributes, HTML.a(["href": link], sign.markup))
    }
  }
}
