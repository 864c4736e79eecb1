import ProbeProtocol
import TareModel

/// Finds the records of a file, whatever form it has.
struct RecordSearch {
  let file: DatasetFile
  let options: DatasetOptions

  /// The part of that name in the one object that the file is.
  func named(_ name: String) throws(DatasetError) -> FilePart {
    let outline = try outline()
    guard outline.values == .object else {
      throw DatasetError(
        .choice, source: file.source,
        why: "'--records' names a list in a file that is one object, which this one is not")
    }
    if name == RecordPart.whole {
      return try record(try DatasetInspector.findings(in: file, options.sampling))
    }
    let named = outline.parts.filter { [$0.name].isExactly([name]) }
    guard let part = named.first(where: \.isLikely) ?? named.first else {
      throw DatasetError(
        .unknown(name, of: "list of records", known: outline.parts.map(\.name)),
        source: file.source, why: "there is no list of objects at \(name)")
    }
    return try opened(part, of: outline)
  }

  /// What everybody would take for the records.
  func unasked() throws(DatasetError) -> FilePart {
    let found: DatasetInspector.Findings
    do throws(DatasetError) {
      found = try DatasetInspector.findings(in: file, options.sampling)
    } catch {
      guard error.kind == .bad else { throw error }
      return try ofOtherForm(error)
    }
    guard found.records == 1, found.format == .lines else {
      guard found.format == .array || found.isOnLines else {
        return try rewritten(sequence(found.records), .concatenated)
      }
      return FilePart(
        file: file, found: found,
        origin: RecordsOrigin(
          form: found.format == .array ? .array : .lines, bytes: found.bytes,
          fileBytes: found.bytes))
    }
    return try ofOneObject(try outline(), .success(found))
  }

  /// Of one object: the records in it, or the object itself.
  ///
  /// - Parameter found: what an inspection of it as one record gave.
  private func ofOneObject(
    _ outline: FileOutline, _ found: Result<DatasetInspector.Findings, DatasetError>
  ) throws(DatasetError) -> FilePart {
    if let part = try outline.choice(ofBytes: file.size, source: file.source) {
      return try opened(part, of: outline)
    }
    if let empty = outline.emptyPage {
      throw DatasetError(
        .bad, source: file.source,
        why: "holds no records: the list at '\(empty)' is empty; '--records .' takes the object "
          + "as one record")
    }
    var part = try record(try found.get())
    part.others = others(outline, but: nil)
    part.emptyLists = outline.emptyLists
    return part
  }

  /// What no inspection of records accepts: rows, an object too varied for a record, a table.
  private func ofOtherForm(_ error: DatasetError) throws(DatasetError) -> FilePart {
    if let outline = try? outline() {
      switch outline.values {
      case .object: return try ofOneObject(outline, .failure(error))
      case .list, .several:
        if let part = outline.parts.first, part.isOfLists {
          return try opened(part, of: outline)
        }
        guard outline.isOfLists else { throw error }
        var error = error
        error.why += "; lists are records where the first of them names their fields"
        throw error
      case .other: break
      }
    }
    let head = try OpenFile(file.path, source: file.source).read(upTo: CSVDialect.head)
    let isJSON = head.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }.map {
      $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[")
    }
    guard isJSON == false else { throw error }
    let isTable = CSVDialect.isTable(name: file.fileName)
    if !isTable, let foreign = ForeignForm(text: head) { throw foreign.refusal(file) }
    guard
      let dialect = CSVDialect(
        head: head, isAll: head.count < CSVDialect.head, name: file.fileName)
    else { throw error }
    let table = try CSVRecords(file: file, dialect: dialect).written()
    var found = FilePart(
      file: table, found: try DatasetInspector.findings(in: table, options.sampling),
      origin: RecordsOrigin(form: .csv, bytes: file.size, fileBytes: file.size))
    found.divider = dialect.divider
    return found
  }

  private func outline() throws(DatasetError) -> FileOutline { try FileOutline.of(file) }

  private func sequence(_ records: Int) -> RecordPart {
    RecordPart(keys: [], layout: .sequence, place: 0..<file.size, line: 1, records: records)
  }

  /// The one object of the file as one record, on however many lines.
  private func record(_ found: DatasetInspector.Findings) throws(DatasetError) -> FilePart {
    guard !found.isOnLines else {
      return FilePart(
        file: file, found: found,
        origin: RecordsOrigin(form: .one, bytes: found.bytes, fileBytes: found.bytes))
    }
    return try rewritten(sequence(1), .one)
  }

  private func opened(
    _ part: RecordPart, of outline: FileOutline
  ) throws(DatasetError) -> FilePart {
    let form: RecordsOrigin.Form =
      switch part.layout {
      case .sequence, .lists: .concatenated
      case .list: .list
      case .keyed: .keyed
      case .columns: .columns
      case .rows: .rows
      }
    var opened = try rewritten(part, form)
    opened.others = others(outline, but: part)
    return opened
  }

  private func rewritten(
    _ part: RecordPart, _ form: RecordsOrigin.Form
  ) throws(DatasetError) -> FilePart {
    let rewritten = try RewrittenRecords(file, part)
    let records = try rewritten.written()
    let found = try DatasetInspector.findings(in: records, options.sampling)
    var origin = RecordsOrigin(
      form: form, part: part.keys.isEmpty ? nil : part.name, key: rewritten.keyField?.shown,
      bytes: part.keys.isEmpty ? file.size : part.place.count, fileBytes: file.size)
    if case .rows(.list(_, let place), _) = part.layout { origin.header = place }
    return FilePart(file: records, found: found, origin: origin, part: part)
  }

  /// What else may be meant, for `--records` to name.
  private func others(_ outline: FileOutline, but chosen: RecordPart?) -> [RecordsOrigin.Other] {
    outline.parts.filter { part in
      part.isWorthNaming && part.place != chosen?.place && !part.keys.isEmpty
        && !(chosen.map { $0.place.contains(part.place.lowerBound) } ?? false)
    }
    .map { RecordsOrigin.Other(name: $0.name, bytes: $0.place.count) }
    .sorted { $0.bytes > $1.bytes }
  }
}
