/// What of a file was taken for its records, and how they stand there.
package struct RecordsOrigin: Sendable, Hashable {
  package var form: Form
  /// The dotted name of the part of the file that holds the records; nil where all of it does.
  package var part: String?
  /// The field that the key of each record became.
  package var key: String?
  /// The dotted name of what names the fields of rows; nil where the first row does.
  package var header: String?
  /// Bytes of the part.
  package var bytes: Int
  /// Bytes of the file, unpacked.
  package var fileBytes: Int

  package enum Form: String, Sendable, CaseIterable {
    /// One JSON array of objects.
    case array
    /// One object a line.
    case lines
    /// Objects one after the other, on any lines, or several lists of them.
    case concatenated
    /// The file is one record.
    case one
    /// A list of objects in one object.
    case list
    /// An object whose members are the records, by their keys.
    case keyed
    /// A list for each field.
    case columns
    /// A list for each record, and one that names the fields.
    case rows
    /// Comma-separated values (RFC 4180), by whatever divides them.
    case csv
  }

  package init(
    form: Form, part: String? = nil, key: String? = nil, header: String? = nil, bytes: Int,
    fileBytes: Int
  ) {
    self.form = form
    self.part = part
    self.key = key
    self.header = header
    self.bytes = bytes
    self.fileBytes = fileBytes
  }

  /// The part of the file's bytes that are the records, of 1.
  package var share: Double { fileBytes > 0 ? Double(bytes) / Double(fileBytes) : 1 }

  /// Another part of the file that may be meant: its name for `--records`.
  package struct Other: Sendable, Hashable {
    package var name: String
    package var bytes: Int

    package init(name: String, bytes: Int) {
      self.name = name
      self.bytes = bytes
    }
  }
}
