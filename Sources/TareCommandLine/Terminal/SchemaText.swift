import TareFormats
import TareRunner

/// The fields of records as a table: what their values are, and how many records have them.
struct SchemaText {
  var fields: [FieldSummary]

  var text: String {
    TextTable(
      header: ["field", "values", "in", "different"],
      rows: fields.map { field in
        [
          field.name.isEmpty ? "\"\"" : field.name, field.kinds.joined(separator: ", "),
          field.present == field.objects
            ? "all"
            : "\(Formats.integer(field.present)) of \(Formats.integer(field.objects))",
          field.distinct.map(Self.different) ?? "",
        ]
      }
    ).text
  }

  private static func different(_ count: Int) -> String {
    count > FieldSummary.mostDistinct
      ? "over \(Formats.integer(FieldSummary.mostDistinct))" : Formats.integer(count)
  }
}
