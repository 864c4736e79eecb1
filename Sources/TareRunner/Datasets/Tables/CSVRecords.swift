import TareModel

/// Writes the rows of a table as one JSON array of objects, types inferred column by column.
struct CSVRecords {
  let file: DatasetFile
  let dialect: CSVDialect

  /// The file that probes read.
  func written() throws(DatasetError) -> DatasetFile {
    let (names, types) = try columns()
    let folder = try ScratchFolder()
    var reader = try reader()
    _ = try reader.row()
    var writer = try ArrayWriter(folder.records, of: file.source, firstLine: 1)
    while let row = try reader.row() {
      try writer.begin(line: row.line)
      writer.write(
        names: names, values: row.fields.enumerated().map { types[$0.offset].json($0.element) })
    }
    try writer.end()
    return file.rewritten(in: folder)
  }

  private func reader() throws(DatasetError) -> CSVReader {
    let source = try OpenFile(file.path, source: file.source)
    return CSVReader(
      ByteWindow(source, part: 0..<file.size), divider: dialect.divider, source: file.source)
  }

  /// The names of the columns, as JSON, and what all their values are.
  private func columns() throws(DatasetError) -> (names: [[UInt8]], types: [ColumnType]) {
    var reader = try reader()
    guard let header = try reader.row() else { throw fault(1, "the table is empty") }
    let names = try header.fields.map { name throws(DatasetError) in
      try text(name, line: header.line)
    }
    var taken: Set<ExactText> = []
    for name in names where !taken.insert(name).inserted {
      throw fault(header.line, "the header names '\(name.shown.prefix(40))' twice")
    }
    guard !names.allSatisfy({ Double($0.held) != nil }) else {
      throw fault(
        header.line, "the first row names no fields: all of it are numbers; a table has a header")
    }
    var types = names.map { _ in ColumnType() }
    var rows = 0
    while let row = try reader.row() {
      rows += 1
      guard row.fields.count == names.count else {
        throw fault(
          row.line, "the header names \(names.count) fields, this row has \(row.fields.count)")
      }
      for (index, value) in row.fields.enumerated() {
        _ = try text(value, line: row.line)
        types[index].add(value)
      }
    }
    guard rows > 0 else { throw fault(reader.line, "holds no records") }
    return (names.map(ArrayWriter.quoted), types)
  }

  private func text(_ bytes: [UInt8], line: Int) throws(DatasetError) -> ExactText {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw fault(
        line, "not valid UTF-8; if it is Latin-1: iconv -f LATIN1 -t UTF-8 … | tare run --data -")
    }
    return ExactText(text)
  }

  private func fault(_ line: Int, _ why: String) -> DatasetError {
    DatasetError(.bad, source: file.source, line: line, why: why)
  }
}
