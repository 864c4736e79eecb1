import TareModel

/// What a file of JSON consists of, but for what is in its records.
struct FileOutline {
  /// What stands in the file one after the other, as a list of records does in a list.
  var values: Values
  /// Everything that may be the records, in the order of the file.
  var parts: [RecordPart]
  /// The dotted names of lists that hold nothing, where no list holds anything.
  var emptyLists: [String]
  /// The one of them that makes the file an empty page of results; nil where they are fields.
  var emptyPage: String?
  /// Lists of lists, whether or not anything names their fields.
  var isOfLists: Bool

  enum Values: Equatable {
    case object
    case list
    /// Several objects, or several lists.
    case several
    case other
  }

  /// - Throws: `DatasetError` for what is not JSON.
  static func of(_ file: DatasetFile) throws(DatasetError) -> FileOutline {
    let source = try OpenFile(file.path, source: file.source)
    var reader = OutlineReader(
      ByteWindow(source, part: 0..<file.size), source: file.source)
    return try reader.outline()
  }

  /// The parts that come into question unasked, the largest first.
  func likely(ofBytes bytes: Int) -> [RecordPart] {
    parts.filter { part in
      switch part.layout {
      case .sequence, .list, .lists, .rows: part.isLikely
      // In an envelope a few objects that are alike are no table.
      case .keyed, .columns: part.isLikely && part.place.count * 2 >= bytes
      }
    }
    .sorted { $0.place.count > $1.place.count }
  }

  /// The part that is so much larger than any other that nobody means another; nil without any.
  ///
  /// - Throws: `DatasetError` that names them, where there are several.
  func choice(ofBytes bytes: Int, source: String) throws(DatasetError) -> RecordPart? {
    let likely = likely(ofBytes: bytes)
    guard likely.count > 1, likely[0].place.count < Self.clearly * likely[1].place.count else {
      return likely.first
    }
    let names = likely.prefix(Self.most).map { "\($0.name) (\($0.place.count) B)" }
    let more = likely.count > Self.most ? " and \(likely.count - Self.most) more" : ""
    throw DatasetError(
      .choice, source: source,
      why: "one object with several lists of records, of which '--records' names one: "
        + names.joined(separator: ", ") + more + "; '--records .' takes all as one record")
  }

  /// How many times as large as the next the largest part is, so that it goes without asking.
  private static let clearly = 10
  /// How many parts are named.
  static let most = 5
}
