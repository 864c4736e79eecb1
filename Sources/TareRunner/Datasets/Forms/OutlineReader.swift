import TareModel

/// Reads JSON once and notes what may be the records: every list and every object that is reached
/// through objects alone.
struct OutlineReader {
  private var scanner: JSONScanner
  private var parts: [RecordPart] = []
  private var rows: [FoundRows] = []
  private var headers: [(keys: [String], names: [ExactText])] = []
  private var emptyLists: [[String]] = []
  private var hasItems = false
  /// Of all values outside of lists, each is what a page of results says of itself.
  private var saysOfPage = true

  /// Lists in a list, of which it is not known yet what names their fields.
  private struct FoundRows {
    var keys: [String]
    var place: Range<Int>
    var line: Int
    var tally: RowTally
  }

  /// What was seen at a place, as far as what is around it wants to know.
  private enum Seen {
    case object(fields: [ExactText])
    /// texts: the items where all of them are texts.
    case list(count: Int, isOfObjects: Bool, texts: [ExactText]?)
    case scalar
  }

  /// Parts within records are remembered up to this number, for `--records` to name.
  private static let mostInner = 100
  /// A list of more texts names no fields.
  private static let mostTexts = 10_000

  init(_ window: ByteWindow, source: String) {
    scanner = JSONScanner(window, source: source)
  }

  mutating func outline() throws(DatasetError) -> FileOutline {
    var sequence = SequenceTally()
    var first = FileOutline.Values.other
    while try scanner.peek() != nil {
      if sequence.count > 0 { (parts, rows, headers, emptyLists) = ([], [], [], []) }
      switch try value(at: sequence.count == 0 ? [] : nil, depth: 1) {
      case .object:
        sequence.addObject()
        first = .object
      case .list(let width, let isOfObjects, let texts):
        sequence.add(list: width, isOfObjects: isOfObjects, texts: texts)
        first = .list
      case .scalar: sequence.addOther()
      }
    }
    if sequence.count > 1 {
      return FileOutline(
        values: sequence.isOfOneKind ? .several : .other,
        parts: sequence.part(upTo: scanner.offset).map { [$0] } ?? [], emptyLists: [],
        isOfLists: sequence.isOfLists)
    }
    nameRows()
    return FileOutline(
      values: first, parts: parts, emptyLists: hasItems ? [] : emptyLists.map(Self.name),
      emptyPage: hasItems ? nil : emptyPage.map(Self.name),
      isOfLists: rows.contains { $0.keys.isEmpty })
  }

  /// The empty list that records would stand in, if there were any.
  private var emptyPage: [String]? {
    emptyLists.first { $0.last.map(PageWords.isList) ?? false }
      ?? (saysOfPage ? emptyLists.first : nil)
  }

  private static func name(_ keys: [String]) -> String { keys.joined(separator: ".") }

  /// Rows that have a header become parts; what names them is none.
  private mutating func nameRows() {
    for found in rows {
      let named = headers.filter { found.tally.fits($0.names) }
      // The nearest: the one that shares most of the way.
      let nearest = named.max {
        Self.common($0.keys, found.keys) < Self.common($1.keys, found.keys)
      }
      let header: RowsHeader
      if let nearest {
        header = .list(nearest.names, at: Self.name(nearest.keys))
        for index in parts.indices where parts[index].keys == nearest.keys {
          parts[index].isLikely = false
        }
      } else if found.keys.isEmpty ? found.tally.hasHeader : found.tally.hasPlainHeader {
        header = .first
      } else {
        continue
      }
      parts.append(
        RecordPart(
          keys: found.keys, layout: .rows(header, isSequence: false), place: found.place,
          line: found.line, records: found.tally.count))
    }
  }

  private static func common(_ one: [String], _ other: [String]) -> Int {
    zip(one, other).prefix { $0 == $1 }.count
  }

  /// - Parameter keys: the way to it through objects alone; nil where nothing is looked for.
  private mutating func value(
    at keys: [String]?, depth: Int
  ) throws(DatasetError) -> Seen {
    let byte = try scanner.peek()
    if byte == UInt8(ascii: "{"), let keys {
      return .object(fields: try object(at: keys, depth: depth))
    }
    if byte == UInt8(ascii: "[") { return try list(at: keys, depth: depth) }
    try scanner.skip(depth: depth)
    if byte == UInt8(ascii: "{") { return .object(fields: []) }
    if saysOfPage, let key = keys?.last { saysOfPage = PageWords.isSaying(key) }
    return .scalar
  }

  private mutating func object(
    at keys: [String], depth: Int
  ) throws(DatasetError) -> [ExactText] {
    let (start, line) = (scanner.offset, scanner.line)
    let before = (parts: parts.count, rows: rows.count, headers: headers.count)
    var (fields, taken): ([ExactText], Set<ExactText>) = ([], [])
    var members = MemberTally()
    var goesOn = try scanner.open(.object, depth: depth)
    while goesOn {
      let key = try scanner.key()
      guard taken.insert(key).inserted else {
        throw scanner.fault("the object has the key '\(key.shown.prefix(40))' twice")
      }
      fields.append(key)
      switch try value(at: keys + [key.shown], depth: depth + 1) {
      case .object(let fields): members.add(object: fields)
      case .list(let count, let isOfObjects, _):
        members.add(list: count, isOfObjects: isOfObjects)
      case .scalar: members.addOther()
      }
      goesOn = try scanner.goesOn(in: .object)
    }
    // Rows and the list of their names may be of one length, as columns are.
    let hasRows = rows.dropFirst(before.rows).contains { found in
      headers.dropFirst(before.headers).contains { found.tally.fits($0.names) }
    }
    guard let layout = members.layout, members.isOfObjects || !hasRows else { return fields }
    let part = RecordPart(
      keys: keys, layout: layout, place: start..<scanner.offset, line: line,
      records: members.records, isLikely: members.isLikely)
    if part.isLikely {
      // What is in records is no list of records beside them.
      for index in parts.indices.dropFirst(before.parts) { parts[index].isLikely = false }
      parts.removeSubrange(min(parts.count, before.parts + Self.mostInner)...)
      rows.removeSubrange(before.rows...)
      headers.removeSubrange(before.headers...)
    }
    parts.append(part)
    return fields
  }

  private mutating func list(at keys: [String]?, depth: Int) throws(DatasetError) -> Seen {
    let (start, line) = (scanner.offset, scanner.line)
    var (count, objects, tally) = (0, 0, RowTally())
    var texts: [ExactText]? = []
    var header = HeaderTally(key: keys?.last)
    var goesOn = try scanner.open(.list, depth: depth)
    while goesOn {
      count += 1
      let byte = try scanner.peek()
      if byte != UInt8(ascii: "\"") { texts = nil }
      switch byte {
      case UInt8(ascii: "\""):
        let text = try scanner.string()
        header?.add(text)
        if count <= Self.mostTexts { texts?.append(text) } else { texts = nil }
      case UInt8(ascii: "{"):
        objects += 1
        if header == nil {
          try scanner.skip(depth: depth + 1)
        } else {
          let names = try names(depth: depth + 1)
          header?.add(object: names)
        }
      case UInt8(ascii: "[") where keys != nil:
        header?.addOther()
        if case .list(let width, _, let texts) = try list(at: nil, depth: depth + 1) {
          tally.add(width: width, texts: texts)
        }
      default:
        header?.addOther()
        try scanner.skip(depth: depth + 1)
      }
      goesOn = try scanner.goesOn(in: .list)
    }
    let isOfObjects = count > 0 && objects == count
    if let keys {
      let place = start..<scanner.offset
      if count == 0 { emptyLists.append(keys) } else { hasItems = true }
      if isOfObjects {
        parts.append(
          RecordPart(keys: keys, layout: .list, place: place, line: line, records: count))
      }
      if count > 0, tally.count == count {
        rows.append(FoundRows(keys: keys, place: place, line: line, tally: tally))
      }
      if let names = header?.names { headers.append((keys, names)) }
    }
    return .list(count: count, isOfObjects: isOfObjects, texts: texts)
  }

  /// Takes an object and gives those of its members that may be the name of a field.
  private mutating func names(depth: Int) throws(DatasetError) -> [ExactText: ExactText] {
    var names: [ExactText: ExactText] = [:]
    var goesOn = try scanner.open(.object, depth: depth)
    while goesOn {
      let key = try scanner.key()
      if HeaderTally.isName(key), try scanner.peek() == UInt8(ascii: "\"") {
        names[key] = try scanner.string()
      } else {
        try scanner.skip(depth: depth + 1)
      }
      goesOn = try scanner.goesOn(in: .object)
    }
    return names
  }
}
