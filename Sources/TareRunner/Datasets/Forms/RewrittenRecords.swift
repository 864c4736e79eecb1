import TareModel

/// Writes the records of a part of a file as one JSON array, each value byte for byte.
struct RewrittenRecords {
  let file: DatasetFile
  let part: RecordPart
  private let original: OpenFile

  init(_ file: DatasetFile, _ part: RecordPart) throws(DatasetError) {
    self.file = file
    self.part = part
    original = try OpenFile(file.path, source: file.source)
  }

  /// The field that the key of each record becomes; nil where there are none.
  var keyField: ExactText? {
    guard case .keyed(let fields) = part.layout else { return nil }
    let names: [ExactText] = ["id", "key", "_id", "_key"]
    let numbered = (2...fields.count + 2).lazy.map { ExactText("key_\($0)") }
    return names.first { !fields.contains($0) } ?? numbered.first { !fields.contains($0) }
  }

  /// The file that probes read.
  func written() throws(DatasetError) -> DatasetFile {
    let folder = try ScratchFolder()
    var rewritten = file.rewritten(in: folder)
    rewritten.firstLine = part.line
    if case .list = part.layout {
      try copy(to: folder.records)
      return rewritten
    }
    var scanner = scanner()
    var writer = try ArrayWriter(folder.records, of: file.source, firstLine: part.line)
    switch part.layout {
    case .list: break
    case .sequence: try sequence(&scanner, &writer)
    case .lists: try lists(&scanner, &writer)
    case .keyed: try keyed(&scanner, &writer)
    case .columns: try columns(&scanner, &writer)
    case .rows(let header, let isSequence):
      try rows(&scanner, &writer, header, isSequence: isSequence)
    }
    try writer.end()
    return rewritten
  }

  private func scanner() -> JSONScanner {
    JSONScanner(
      ByteWindow(original, part: part.place), source: file.source, line: part.line)
  }

  private func copy(to path: String) throws(DatasetError) {
    let copy = try NewFile(path, of: file.source)
    var window = ByteWindow(original, part: part.place)
    while try window.advance(by: window.bytes.count) { try copy.write(window.bytes) }
  }

  private func sequence(
    _ scanner: inout JSONScanner, _ writer: inout ArrayWriter
  ) throws(DatasetError) {
    while try scanner.peek() != nil {
      try writer.begin(line: scanner.line)
      writer.write(try scanner.raw(depth: 2))
    }
  }

  private func lists(
    _ scanner: inout JSONScanner, _ writer: inout ArrayWriter
  ) throws(DatasetError) {
    while try scanner.peek() != nil {
      var goesOn = try scanner.open(.list, depth: 1)
      while goesOn {
        _ = try scanner.peek()
        try writer.begin(line: scanner.line)
        writer.write(try scanner.raw(depth: 2))
        goesOn = try scanner.goesOn(in: .list)
      }
    }
  }

  private func keyed(
    _ scanner: inout JSONScanner, _ writer: inout ArrayWriter
  ) throws(DatasetError) {
    guard let field = keyField else { return }
    let name = ArrayWriter.quoted(field)
    var goesOn = try scanner.open(.object, depth: 1)
    while goesOn {
      let key = ArrayWriter.quoted(try scanner.key())
      guard try scanner.peek() == UInt8(ascii: "{") else {
        throw try scanner.unexpected(wanted: "a record")
      }
      try writer.begin(line: scanner.line)
      let record = try scanner.raw(depth: 2)
      writer.write("{")
      writer.write(name)
      writer.write(":")
      writer.write(key)
      let rest = record.dropFirst()
      let isEmpty = rest.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "}")
      if !isEmpty { writer.write(",") }
      writer.write(Array(rest))
      goesOn = try scanner.goesOn(in: .object)
    }
  }

  private func rows(
    _ scanner: inout JSONScanner, _ writer: inout ArrayWriter, _ header: RowsHeader,
    isSequence: Bool
  ) throws(DatasetError) {
    var names: [[UInt8]]?
    if case .list(let texts, _) = header { names = texts.map(ArrayWriter.quoted) }
    var number = 0
    var goesOn = isSequence ? true : try scanner.open(.list, depth: 1)
    while goesOn {
      number += 1
      guard try scanner.peek() == UInt8(ascii: "[") else {
        throw scanner.fault("row \(number) is no list, as the rows before it are")
      }
      let line = scanner.line
      let values = try items(&scanner)
      if let names {
        guard values.count == names.count else {
          throw DatasetError(
            .bad, source: file.source, line: line,
            why: "row \(number) is of length \(values.count), where \(names.count) fields are named"
          )
        }
        try writer.begin(line: line)
        writer.write(names: names, values: values)
      } else {
        names = values
      }
      goesOn =
        try isSequence ? scanner.peek() != nil : scanner.goesOn(in: .list)
    }
  }

  private func items(_ scanner: inout JSONScanner) throws(DatasetError) -> [[UInt8]] {
    var items: [[UInt8]] = []
    var goesOn = try scanner.open(.list, depth: 2)
    while goesOn {
      items.append(try scanner.raw(depth: 3))
      goesOn = try scanner.goesOn(in: .list)
    }
    return items
  }

  /// Every column is read by itself, from where it stands: none has to fit into memory.
  private func columns(
    _ scanner: inout JSONScanner, _ writer: inout ArrayWriter
  ) throws(DatasetError) {
    var columns: [JSONScanner] = []
    var places: [(name: [UInt8], place: Range<Int>)] = []
    var goesOn = try scanner.open(.object, depth: 1)
    while goesOn {
      let name = ArrayWriter.quoted(try scanner.key())
      _ = try scanner.peek()
      let start = part.place.lowerBound + scanner.offset
      try scanner.skip(depth: 2)
      places.append((name, start..<part.place.lowerBound + scanner.offset))
      goesOn = try scanner.goesOn(in: .object)
    }
    let piece = max(1 << 12, (1 << 24) / max(1, places.count))
    for (_, place) in places {
      var values = JSONScanner(
        ByteWindow(original, part: place, piece: piece), source: file.source, line: part.line)
      _ = try values.open(.list, depth: 2)
      columns.append(values)
    }
    let names = places.map(\.name)
    for number in 0..<part.records {
      var values: [[UInt8]] = []
      for index in columns.indices {
        if number > 0 { _ = try columns[index].goesOn(in: .list) }
        values.append(try columns[index].raw(depth: 3))
      }
      try writer.begin(line: part.line)
      writer.write(names: names, values: values)
    }
  }
}
