import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// What to hold records as, one card for each need, with figures and the way to code.
struct NeedCards {
  let text: NeedsText
  let view: DatasetView
  let page: SitePath

  var markup: [Markup] {
    let cards = text.cards.map(card) + (text.needs.lacksColumns ? [columns] : [])
    return cards.isEmpty ? [] : [HTML.ul(["class": "needs"], cards)]
  }

  private func card(_ card: NeedsText.Card) -> Markup {
    let ties: [Markup] =
      card.ties.isEmpty
      ? [] : [" ", HTML.small(["(the same: "] + Words.names(card.ties) + [")"])]
    return HTML.li(
      [
        HTML.p(["class": "need"], .text(card.need)),
        HTML.p(
          ["class": "way"],
          [Links.representation(card.way.representation, from: page)] + ties),
        HTML.p(HTML.strong(.text(card.weight))),
        card.facts.isEmpty ? nil : HTML.ul(card.facts.map { HTML.li(.text($0)) }),
        card.givesUp.map { HTML.p(["class": "loses"], .text("Gives up: \($0).")) },
        code(card.way.representation),
      ].compactMap(\.self))
  }

  /// Nil of what has no code in the run file.
  private func code(_ representation: String) -> Markup? {
    guard
      view.catalog.representations.contains(where: { $0.name == representation && $0.source != nil }
      )
    else { return nil }
    let target = page.link(
      to: .representation(representation), fragment: RepresentationPage.code)
    return HTML.p(HTML.a(["href": target], "How to write it"))
  }

  /// What a quick run leaves out, and the command that adds it.
  private var columns: Markup {
    HTML.li(
      HTML.p(["class": "need"], .text(NeedsText.title(.columns))),
      HTML.p("numpy, pandas and Arrow were not measured in this run. This adds them:"),
      MeasureAgain(header: view.run.header)
        .command(dataset: view.dataset.name, .preset, "standard").markup)
  }
}
