import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Where the bytes of a record go: representation by representation, and field by field.
struct AnatomyFigures {
  let view: DatasetView
  let runtime: Runtime
  private let anatomies: [RecordAnatomy]

  init(_ view: DatasetView, _ runtime: Runtime) {
    self.view = view
    self.runtime = runtime
    anatomies = view.anatomies(runtime)
  }

  /// Both figures, or what stands in their place: the bars of all representations or of some, and
  /// the fields of one.
  func markup(
    _ representation: String, among names: [String]? = nil, ids: (bars: String, fields: String),
    page: SitePath, level: Tag
  ) -> [Markup] {
    let lack = AnatomyText.lack(of: representation, view, runtime)
      .map { HTML.p(["class": "lack"], $0) }
    if RecordAnatomy.absence(representation, view, runtime) != nil {
      return [lack].compactMap(\.self)
    }
    return [
      bars(id: ids.bars, page: page, of: names)?.markup(level: level),
      fields(representation, id: ids.fields, page: page)?.markup(level: level), lack,
    ].compactMap(\.self)
  }

  private var place: String { "\(Words.isolated(view.dataset.name)) on \(runtime.title)" }

  /// Bars by part of an object: of all representations, or of some.
  func bars(id: String, page: SitePath, of names: [String]? = nil) -> Figure? {
    let shown = anatomies.filter { names?.contains($0.representation) ?? true }
    let lead = names?.first ?? CellKey.plain
    guard let first = shown.first(where: { $0.representation == lead }) ?? shown.first else {
      return nil
    }
    let kinds = AnatomyText.order.filter { kind in shown.contains { ($0.kinds[kind] ?? 0) >= 0.5 } }
    let isShared = shown.contains { $0.shared >= 0.5 }
    let isRounded = shown.contains { $0.rounding != nil }
    let order =
      AnatomyText.order.map(AnatomyText.name) + [AnatomyText.shared, AnatomyText.rounding]
    let series =
      kinds.map(AnatomyText.name) + (isShared ? [AnatomyText.shared] : [])
      + (isRounded ? [AnatomyText.rounding] : [])
    let rows = shown.map { each in
      BarChart.Row(
        each.representation,
        .values(
          kinds.map { max(0, each.kinds[$0] ?? 0) } + (isShared ? [each.shared] : [])
            + (isRounded ? [each.rounding ?? 0] : [])))
    }
    let list = shown.map { "\($0.representation) \(Formats.bytes($0.bytes))" }
    return Figure(
      id: id, finding: AnatomyText(first).finding,
      subtitle: [
        .text("What one record takes, by what the bytes are there for. "),
        .text(isRounded ? AnatomyText.onTop(shown) : ""),
        .text(AnatomyText.basis(shown)),
      ],
      chart: BarChart(
        title: "Where the bytes of a record of \(place) go",
        summary: "\(list.joined(separator: ", ")).", rowTitle: "representation",
        series: series, format: .bytes, rows: rows + (names == nil ? missing : []),
        looks: series.compactMap { order.firstIndex(of: $0) }, isLastOnTop: isRounded),
      source: .init(view, runtime, loader: CellKey.plainLoader, from: page))
  }

  /// Those whose anatomy is unavailable, with the reason.
  private var missing: [BarChart.Row] {
    view.catalog.representations.compactMap { entry in
      RecordAnatomy.absence(entry.name, view, runtime).map {
        BarChart.Row(entry.name, .missing(reason: $0))
      }
    }
  }

  /// Rectangles by field, of one representation.
  func fields(_ representation: String, id: String, page: SitePath) -> Figure? {
    guard let anatomy = anatomies.first(where: { $0.representation == representation }),
      anatomy.hasFields
    else { return nil }
    let text = AnatomyText(anatomy)
    return Figure(
      id: id, finding: text.fieldFinding,
      subtitle: [
        .text("\(Formats.bytes(anatomy.added)) that one more record adds, field by field. "),
        .text("A field that holds others has its own bytes; what is in it stands beside it."),
        .text(AnatomyText.basis([anatomy])),
      ],
      chart: TreemapChart(
        title: "Bytes by field of a record of \(place) as \(representation)",
        summary: anatomy.places.prefix(Self.mostSaid).map {
          "\(AnatomyText.name($0.place)) \(Formats.bytes($0.bytes))"
        }.joined(separator: ", ") + ".",
        itemTitle: "field", groups: ["values", "what holds them"], format: .bytes,
        items: anatomy.places.map {
          .init(AnatomyText.name($0.place), $0.bytes, isSecond: !$0.isValue)
        }),
      source: .init(view, runtime, loader: CellKey.plainLoader, from: page))
  }

  private static let mostSaid = 5
}
