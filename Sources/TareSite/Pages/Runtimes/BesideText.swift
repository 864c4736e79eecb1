import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// What another implementation than CPython would change for some records, in plain words.
struct BesideText {
  let change: RuntimeChange

  init(_ change: RuntimeChange) { self.change = change }

  var markup: [Markup] {
    let (other, view, page) = (change.after, change.view, change.page)
    return [
      HTML.h2(["id": "beside-\(Slug(other.id))"], .text("What \(other.title) would change")),
      HTML.p(.text([language, weight, time].compactMap(\.self).joined(separator: " "))),
    ] + [change.weightFigure?.markup(level: HTML.h3)].compactMap(\.self)
      + [change.absence.map { HTML.p(.text($0)) }].compactMap(\.self)
      + [
        HTML.p(
          "All its figures for ", Words.foreign(view.title), ": ",
          Links.runtime(other, from: page), ".")
      ]
  }

  private var language: String? {
    change.after.language.map {
      "It runs Python \($0.minor); it is compared with \(change.before.title)."
    }
  }

  private var weight: String? {
    guard let new = change.view.weight(CellKey.plain, change.after),
      let old = change.view.weight(CellKey.plain, change.before), old > 0
    else { return nil }
    let size = Words.size(new / old, of: "one on \(change.before.title)")
    return "A record as dict takes \(Formats.bytes(new)) instead of \(Formats.bytes(old)): \(size)."
  }

  private var time: String? { change.plainTime }
}
