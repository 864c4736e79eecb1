/// The part of a file that holds the records: all of it, or a list in the one object that it is.
struct FilePart {
  var file: DatasetFile
  var found: DatasetInspector.Findings
  /// The dotted name of the list; nil where the whole file is the records.
  var list: String?

  /// The list that is asked for; else the whole file, or the only list of objects in its only
  /// object.
  static func of(
    _ file: DatasetFile, _ options: DatasetOptions
  ) throws(DatasetError) -> FilePart {
    if let name = options.records {
      let envelope = try Envelope(of: file)
      return try list(envelope.list(name), in: envelope, options)
    }
    let envelope: Envelope
    do {
      let found = try DatasetInspector.findings(in: file, options.sampling)
      guard found.records == 1, let around = envelopeWithLists(file) else {
        return FilePart(file: file, found: found)
      }
      envelope = around
    } catch {
      // Over several lines one object is no list of lines.
      guard error.kind == .bad, let around = envelopeWithLists(file) else { throw error }
      envelope = around
    }
    return try list(envelope.only(), in: envelope, options)
  }

  private static func envelopeWithLists(_ file: DatasetFile) -> Envelope? {
    guard let envelope = try? Envelope(of: file) else { return nil }
    return envelope.lists.isEmpty ? nil : envelope
  }

  private static func list(
    _ list: Envelope.List, in envelope: Envelope, _ options: DatasetOptions
  ) throws(DatasetError) -> FilePart {
    let file = try envelope.opened(list)
    let found = try DatasetInspector.findings(in: file, options.sampling)
    return FilePart(file: file, found: found, list: list.name)
  }
}
