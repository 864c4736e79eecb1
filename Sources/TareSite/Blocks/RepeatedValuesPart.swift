import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Which values repeat, field by field, and how to share them.
struct RepeatedValuesPart {
  static let id = "repeated"
  let repeated: RepeatedValues

  private static let code = """
    shared = {}
    for record in records:
        value = record["FIELD"]
        record["FIELD"] = shared.setdefault((type(value), value), value)
    """

  /// - Parameter page: the page it stands on.
  func markup(from page: SitePath) -> [Markup] {
    [
      HTML.h2(["id": Self.id], "Values that repeat"),
      HTML.p(
        ["class": "subtitle"],
        .text("Of dicts as "), Words.name(CellKey.plainLoader),
        .text(" loads them on \(repeated.runtime.title). Equal values of one field are often "),
        "several objects. One object for all of them saves the rest.",
      ),
      HTML.ul(RepeatedValuesText(repeated).sentences.map { HTML.li($0) }),
    ] + sharing + [
      Table(
        caption: "Bytes of values by field, and what sharing equal ones saves",
        corners: ["field"], columns: ["values", "distinct", "held", "saved"],
        rows: repeated.fields.map(row)
      ).markup,
      HTML.p(
        "Asked by the experiment ",
        HTML.a(
          ["href": page.link(to: .experiment(RepeatedField.experiment))],
          Words.name(RepeatedField.experiment)), "."),
    ]
  }

  private var sharing: [Markup] {
    guard !repeated.fields.allSatisfy(\.isKeys) else { return [] }
    return [
      HTML.p("To share the values of one field after loading:"),
      HTML.pre(["tabindex": "0"], HTML.code(.text(Self.code))),
    ]
  }

  private func row(_ field: RepeatedField) -> Table.Row {
    Table.Row(
      heads: [field.name.map(Words.name) ?? "keys of all dicts"],
      cells: [
        .number(Formats.integer(field.values), value: Double(field.values)),
        .number(Formats.integer(field.distinct), value: Double(field.distinct)),
        .number(Formats.bytes(field.held), value: Double(field.held)),
        .number(Formats.bytes(field.saved), value: Double(field.saved)),
      ])
  }
}
