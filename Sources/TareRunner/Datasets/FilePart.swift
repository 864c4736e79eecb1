import TareModel

/// The part of a file that holds the records, as probes can read it.
struct FilePart {
  var file: DatasetFile
  var found: DatasetInspector.Findings
  var origin: RecordsOrigin
  /// Other parts that may be meant, the largest first.
  var others: [RecordsOrigin.Other] = []
  /// The dotted names of lists that hold nothing, in a file that is one record.
  var emptyLists: [String] = []
  /// What it was rewritten from; nil where it stands in the file as it is.
  var part: RecordPart?
  /// What divides the values of a table.
  var divider: UInt8?

  /// The part that is asked for; else the records of the whole file, or of what is in its only
  /// object.
  static func of(
    _ file: DatasetFile, _ options: DatasetOptions
  ) throws(DatasetError) -> FilePart {
    let search = RecordSearch(file: file, options: options)
    return if let name = options.records { try search.named(name) } else { try search.unasked() }
  }
}
