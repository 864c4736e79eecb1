import TareModel

/// A table of comma-separated values with a line of names above it (RFC 4180).
struct CSVLines {
  let file: String
  let names: [String]
  let rows: [Row]

  struct Row {
    let file: String
    let line: Int
    private let fields: [String: String]

    init(file: String, line: Int, names: [String], fields: [String]) {
      (self.file, self.line) = (file, line)
      self.fields = Dictionary(zip(names, fields), uniquingKeysWith: { first, _ in first })
    }

    /// Nil where the field is empty or the row was cut short.
    subscript(name: String) -> String? { fields[name].flatMap { $0.isEmpty ? nil : $0 } }

    func required(_ name: String) throws(ImportError) -> String {
      guard let text = self[name] else { throw ImportError(file, line: line, "lacks '\(name)'") }
      return text
    }

    func number(_ name: String) throws(ImportError) -> Double {
      let text = try required(name)
      guard let number = Double(text), number.isFigure else {
        throw ImportError(file, line: line, "'\(name)' has '\(text)' where a number should be")
      }
      return number
    }
  }

  init(_ input: ImportInput) {
    file = input.path
    var records = Self.records(input.text)[...]
    names = records.popFirst()?.fields ?? []
    rows = records.filter { $0.fields != [""] }.map { [file, names] in
      Row(file: file, line: $0.line, names: names, fields: $0.fields)
    }
  }

  /// What a row has in the columns whose names begin so, by the rest of the name.
  func facts(_ row: Row, after prefix: String) -> [Fact] {
    names.filter { $0.hasPrefix(prefix) }.compactMap { name in
      row[name].map { Fact(String(name.dropFirst(prefix.count)), $0) }
    }
  }

  /// Whether the first line begins so; whole files are not read for it.
  static func begins(_ input: ImportInput, with text: String) -> Bool {
    input.bytes.starts(with: Array(text.utf8))
  }

  private static func records(_ text: String) -> [(line: Int, fields: [String])] {
    var records: [(line: Int, fields: [String])] = []
    var (fields, field): ([String], String) = ([], "")
    var (line, start, isQuoted) = (1, 1, false)
    var wasQuote = false
    for character in text {
      if character.isNewline { line += 1 }
      if isQuoted {
        if character == "\"" {
          (isQuoted, wasQuote) = (false, true)
        } else {
          field.append(character)
        }
        continue
      }
      switch character {
      case "\"":
        // A quote that follows a quote is one of the text.
        if wasQuote { field.append(character) }
        isQuoted = true
      case ",":
        fields.append(field)
        field = ""
      case _ where character.isNewline:
        records.append((start, fields + [field]))
        (fields, field, start) = ([], "", line)
      default: field.append(character)
      }
      wasQuote = false
    }
    if !field.isEmpty || !fields.isEmpty { records.append((start, fields + [field])) }
    return records
  }
}
