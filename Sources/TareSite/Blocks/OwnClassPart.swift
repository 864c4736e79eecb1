import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Classes of the user's own beside dict and what the figures advise: what changing would save.
struct OwnClassPart {
  let view: DatasetView
  /// Of one class alone; nil for all of the run.
  var only: String? = nil

  func markup(from page: SitePath, heading: [Markup]) -> [Markup] {
    guard let runtime = view.runtimes.first else { return [] }
    let texts = OwnClassText.all(view, runtime).filter {
      only == nil || $0.names.contains(only ?? "")
    }
    let lost = absent(runtime)
    guard !texts.isEmpty || !lost.isEmpty else { return [] }
    let id = only == nil ? "own" : "own-\(Slug(view.dataset.name))"
    return [HTML.h2(["id": id], heading)]
      + texts.flatMap { part($0, page) } + (lost.isEmpty ? [] : [HTML.ul(lost)])
  }

  private func part(_ text: OwnClassText, _ page: SitePath) -> [Markup] {
    [
      HTML.div(["class": "answer"], text.sentences.map { HTML.p($0) }),
      table(text, page).markup,
    ] + [fields(text)].compactMap(\.self)
  }

  private func table(_ text: OwnClassText, _ page: SitePath) -> Table {
    Table(
      caption: "\(text.entry.name) and what it could be",
      corners: ["held as"],
      columns: [
        "bytes a record", "against a dict", "a million records", "changing to it", "to make",
        "to scan", "code",
      ],
      rows: ([text.way, text.second].compactMap(\.self) + text.others).map { way in
        Table.Row(
          heads: [Links.representation(way.representation, from: page)],
          cells: cells(way, text, page))
      })
  }

  private func cells(_ way: Needs.Way, _ text: OwnClassText, _ page: SitePath) -> [Table.Cell] {
    let million = text.million(way)
    let change = way.bytes / text.way.bytes - 1
    let saved = text.millionSaved(way)
    return [
      .number(Formats.bytes(way.bytes), value: way.bytes),
      .text([.text(way.isPlain ? "–" : Words.size(way.share))]),
      million.map { .number(Formats.bytes($0), value: Double($0)) }
        ?? .empty(reason: "too few records to tell"),
      way == text.way
        ? .empty(reason: "it is the class itself")
        : .number(
          Formats.change(change), value: change,
          note: saved.map { "\($0) less for a million" }),
      .pace(text.makingPace(way), of: way),
      .pace(way.pace?.ratio, of: way),
      .text([
        HTML.a(
          [
            "href": page.link(
              to: .representation(way.representation), fragment: RepresentationPage.code)
          ], "How to write it")
      ]),
    ]
  }

  private func fields(_ text: OwnClassText) -> Markup? {
    guard !text.fields.isEmpty else { return nil }
    let table = Table(
      caption: "The fields of \(text.entry.name)", corners: ["field"],
      columns: ["in the file", "held as"],
      rows: text.fields.map { field in
        let held = OwnClassText.types(field.held)
        return Table.Row(
          heads: [Words.name(field.name)],
          cells: [
            .text([.text(field.json.joined(separator: " or "))]),
            .text(field.isConverted ? [HTML.strong(.text(held))] : [.text(held)]),
          ])
      })
    return Fold(summary: ["What its fields hold"], content: [table.markup], isOpen: false).markup
  }

  /// Classes that do not fit, or cannot be imported, with the reason.
  private func absent(_ runtime: Runtime) -> [Markup] {
    view.catalog.representations.filter {
      $0.model != nil && (only == nil || only == $0.name) && view.weight($0.name, runtime) == nil
    }.compactMap { entry in
      let outcome = view.index[view.key(entry.name, .allocated, runtime)]
      return outcome.map {
        HTML.li(Words.name(entry.name), " holds nothing here: ", Words.foreign($0.emptiness))
      }
    }
  }
}

extension Table.Cell {
  /// A time as a multiple of a dict's.
  fileprivate static func pace(_ ratio: Double?, of way: Needs.Way) -> Table.Cell {
    if way.isPlain { return .empty(reason: "times are against a dict") }
    return ratio.map { .text([.text(Speed.change($0))]) } ?? .empty(reason: "not timed")
  }
}
