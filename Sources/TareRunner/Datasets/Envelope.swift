/// One object around lists of records, as in `{"data": {"items": […]}, "total": 3}`.
struct Envelope {
  private let file: DatasetFile
  /// Every list of nothing but objects that is reached through objects alone, in order.
  let lists: [List]

  struct List: Equatable {
    /// The keys on the way to it.
    var keys: [String]
    /// Where in the file it stands.
    var place: Range<Int>

    /// Dotted, as a person writes it.
    var name: String { keys.joined(separator: ".") }
  }

  /// - Throws: `DatasetError` unless the file is one object.
  init(of file: DatasetFile) throws(DatasetError) {
    let source = try OpenFile(file.path, source: file.source)
    var inspector = DatasetInspector(ByteWindow(source), source: file.source)
    lists = try inspector.listsInOneObject()
    self.file = file
  }

  /// The one list that there is.
  func only() throws(DatasetError) -> List {
    if lists.count == 1 { return lists[0] }
    let names = lists.map(\.name).joined(separator: ", ")
    throw DatasetError(
      .choice, source: file.source,
      why: "one object with several lists of objects, of which '--records' names one: \(names); "
        + "as one record it stands in brackets")
  }

  /// The list of that dotted name.
  func list(_ name: String) throws(DatasetError) -> List {
    if let list = lists.first(where: { $0.name == name }) { return list }
    throw DatasetError(
      .unknown(name, of: "list of records", known: lists.map(\.name)), source: file.source,
      why: "there is no list of objects at \(name)")
  }

  /// A list as a file of its own.
  func opened(_ list: List) throws(DatasetError) -> DatasetFile {
    let original = try OpenFile(file.path, source: file.source)
    let folder = try ScratchFolder()
    let copy = try NewFile(folder.records, of: file.source)
    var start = list.place.lowerBound
    while start < list.place.upperBound {
      let end = min(list.place.upperBound, start + 1 << 20)
      try copy.write(try original.read(start..<end))
      start = end
    }
    var opened = file
    opened.path = folder.records
    opened.scratch = folder
    return opened
  }
}
