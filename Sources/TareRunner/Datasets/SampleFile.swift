import ProbeProtocol

/// Chosen records of a file as a file of their own, of the same format, each as it stood.
struct SampleFile {
  var path: String
  var bytes: Int
  var sha256: String
  var scratch: ScratchFolder

  init(
    of file: DatasetFile, _ places: [Range<Int>], format: DatasetPart.Format
  ) throws(DatasetError) {
    let original = try OpenFile(file.path, source: file.source)
    scratch = try ScratchFolder()
    path = scratch.path + "/sample"
    let copy = try NewFile(path, of: file.source)
    let parts: (first: String, between: String, last: String) =
      format == .array ? ("[", ",\n", "]\n") : ("", "\n", "\n")
    for (number, place) in places.enumerated() {
      try copy.write(Array((number == 0 ? parts.first : parts.between).utf8))
      try copy.write(try original.read(place))
    }
    try copy.write(Array(parts.last.utf8))
    bytes = copy.count
    sha256 = copy.sha256
  }
}
