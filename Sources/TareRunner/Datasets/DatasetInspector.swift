import ProbeProtocol
import TareModel

/// Reads a dataset once: proves that it is records in strict JSON and finds their shape.
///
/// What it holds on to is the shape and the chosen records' places, whatever the file's size.
struct DatasetInspector {
  private var scanner: JSONScanner
  private let source: String
  private let shape = ShapeBuilder()
  private var records = 0
  private var reservoir: Reservoir?
  /// Every record stands on a line of its own, and on no other.
  private var isOnLines = true

  /// Containers in containers; beyond it some interpreters cannot evaluate the literal.
  static let depthLimit = 256
  /// Different keys of all records; each takes some 2 KB while their shape is found out.
  static let fieldLimit = 100_000

  /// What was found.
  struct Findings {
    var format: DatasetPart.Format
    /// One record a line, and no record on two; probes read no others by lines.
    var isOnLines: Bool
    var records: Int
    /// The shape of one record.
    var shape: ShapeBuilder
    /// Size of the file.
    var bytes: Int
    var sha256: String
    /// Where in the file the records stand that a sample is made of; nil where none was asked.
    var chosen: [Range<Int>]?
  }

  init(
    _ window: ByteWindow, source: String, firstLine: Int = 1, reservoir: Reservoir? = nil
  ) {
    self.source = source
    self.reservoir = reservoir
    scanner = JSONScanner(window, source: source, line: firstLine)
  }

  /// What a file holds.
  static func findings(
    in file: DatasetFile, _ sampling: Sampling
  ) throws(DatasetError) -> Findings {
    let isDrawn = sampling.isDrawn(bytes: file.size)
    let digest = isDrawn ? try Self.digest(of: file) : nil
    var inspector = Self(
      ByteWindow(try OpenFile(file.path, source: file.source)), source: file.source,
      firstLine: file.firstLine, reservoir: digest.map { sampling.reservoir(sha256: $0) })
    return try inspector.inspect()
  }

  /// A draw depends on all bytes of the file, so they are read once before it; nil where its first
  /// byte says that there is nothing to draw.
  private static func digest(of file: DatasetFile) throws(DatasetError) -> String? {
    let head = ByteWindow(try OpenFile(file.path, source: file.source), part: 0..<file.size)
    var scanner = JSONScanner(head, source: file.source)
    let first = try scanner.peek()
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
    var window = ByteWindow(try OpenFile(file.path, source: file.source))
    while try window.advance(by: window.bytes.count) {}
    return window.sha256
  }

  mutating func inspect() throws(DatasetError) -> Findings {
    guard let first = try scanner.peek() else {
      throw DatasetError(.bad, source: source, why: "the file is empty")
    }
    let format: DatasetPart.Format = first == UInt8(ascii: "[") ? .array : .lines
    if format == .array { try array() } else { try lines() }
    guard records > 0 else {
      throw DatasetError(.bad, source: source, line: scanner.line, why: "holds no records")
    }
    let seen = scanner.seen
    return Findings(
      format: format, isOnLines: isOnLines, records: records, shape: shape, bytes: seen.bytes,
      sha256: seen.sha256,
      chosen: reservoir?.inOrder)
  }

  private mutating func array() throws(DatasetError) {
    try scanner.expect(UInt8(ascii: "["), "a list of records")
    if try !scanner.take(UInt8(ascii: "]")) {
      repeat { try record() } while try scanner.take(UInt8(ascii: ","))
      try scanner.expect(UInt8(ascii: "]"), "',' or ']'")
    }
    guard try scanner.peek() == nil else {
      throw try scanner.unexpected(wanted: "the end of the file")
    }
  }

  private mutating func lines() throws(DatasetError) {
    var ended = 0
    while let byte = try scanner.peek() {
      let begun = scanner.line
      if begun == ended {
        guard byte == UInt8(ascii: "{") else {
          throw try scanner.unexpected(wanted: "the end of the line")
        }
        isOnLines = false
      }
      do throws(DatasetError) { try record() } catch {
        // One object over many lines is no list of lines; after whole records on lines the rest is.
        guard records > 1, isOnLines, scanner.line > begun else { throw error }
        throw DatasetError(
          .bad, source: source, line: begun, why: "record \(records) does not end on its line")
      }
      ended = scanner.line
      if ended > begun { isOnLines = false }
    }
  }

  private mutating func record() throws(DatasetError) {
    records += 1
    guard let byte = try scanner.peek() else { throw try scanner.unexpected(wanted: "a record") }
    guard byte == UInt8(ascii: "{") else {
      try value(ShapeBuilder(), depth: 2)
      throw scanner.fault("record \(records) is \(Self.name(of: byte)), not an object")
    }
    let start = scanner.offset
    try value(shape, depth: 2)
    reservoir?.offer(start..<scanner.offset)
  }

  private mutating func value(_ place: ShapeBuilder, depth: Int) throws(DatasetError) {
    guard let byte = try scanner.peek() else { throw try scanner.unexpected(wanted: "a value") }
    switch byte {
    case UInt8(ascii: "{"): try object(place, depth: depth)
    case UInt8(ascii: "["): try list(place, depth: depth)
    case UInt8(ascii: "\""): place.addScalar(.string(try scanner.string()))
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      place.addScalar(try scanner.word())
    default: place.addScalar(try scanner.number())
    }
  }

  private mutating func object(_ place: ShapeBuilder, depth: Int) throws(DatasetError) {
    try check(depth)
    try scanner.expect(UInt8(ascii: "{"), "an object")
    place.beginObject()
    if try scanner.take(UInt8(ascii: "}")) { return }
    repeat {
      guard try scanner.peek() == UInt8(ascii: "\"") else {
        throw try scanner.unexpected(wanted: "a key")
      }
      let key = try scanner.string()
      guard let field = place.field(key) else {
        throw scanner.fault("record \(records) has the key '\(key.shown.prefix(40))' twice")
      }
      guard place.fieldsInAll <= Self.fieldLimit else {
        throw scanner.fault(
          "record \(records) has more than \(Self.fieldLimit) different keys, the most that are "
            + "measured; where keys are ids, each belongs into a record of its own")
      }
      try scanner.expect(UInt8(ascii: ":"), "':'")
      try value(field, depth: depth + 1)
    } while try scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "}"), "',' or '}'")
  }

  private mutating func list(_ place: ShapeBuilder, depth: Int) throws(DatasetError) {
    try check(depth)
    try scanner.expect(UInt8(ascii: "["), "a list")
    let items = place.listItems()
    if try scanner.take(UInt8(ascii: "]")) { return }
    repeat { try value(items, depth: depth + 1) } while try scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "]"), "',' or ']'")
  }

  private func check(_ depth: Int) throws(DatasetError) {
    guard depth <= Self.depthLimit else {
      throw scanner.fault("record \(records) is nested more than \(Self.depthLimit) levels deep")
    }
  }

  private static func name(of byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "["): "a list"
    case UInt8(ascii: "\""): "a string"
    case UInt8(ascii: "t"), UInt8(ascii: "f"): "a boolean"
    case UInt8(ascii: "n"): "null"
    default: "a number"
    }
  }
}
