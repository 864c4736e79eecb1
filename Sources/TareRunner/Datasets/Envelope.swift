/// The list of records inside one object around it, as in `{"data": […], "total": 3}`.
struct Envelope {
  /// The member that holds the list.
  var key: String
  /// Where in the file the list stands.
  var place: Range<Int>

  /// Nothing unless the file is one object in which exactly one member is a list of objects.
  init?(of file: DatasetFile) {
    guard let source = try? OpenFile(file.path, source: file.source) else { return nil }
    var inspector = DatasetInspector(ByteWindow(source), source: file.source)
    guard let lists = try? inspector.listsInOneObject(), lists.count == 1 else { return nil }
    (key, place) = lists[0]
  }

  /// The list as a file of its own.
  func opened(from file: DatasetFile) throws(DatasetError) -> DatasetFile {
    let original = try OpenFile(file.path, source: file.source)
    let folder = try ScratchFolder()
    let copy = try NewFile(folder.records, of: file.source)
    var start = place.lowerBound
    while start < place.upperBound {
      let end = min(place.upperBound, start + 1 << 20)
      try copy.write(try original.read(start..<end))
      start = end
    }
    var opened = file
    opened.path = folder.records
    opened.scratch = folder
    return opened
  }
}
