import TareModel

/// A part of a file of JSON that may be its records.
struct RecordPart: Sendable {
  /// The keys on the way to it, as they are shown; none where it is all of the file.
  var keys: [String]
  var layout: Layout
  /// Where in the file it stands.
  var place: Range<Int>
  /// The line that it begins on.
  var line: Int
  var records: Int
  /// It is taken unasked where nothing else is as large; else only where it is named.
  var isLikely = true

  enum Layout: Sendable {
    /// Objects one after the other, in no list.
    case sequence
    /// A list of objects.
    case list
    /// Lists of objects one after the other, in no list.
    case lists
    /// An object of objects; the fields that these have.
    case keyed(fields: Set<ExactText>)
    /// An object of lists of one length.
    case columns
    /// Lists in a list, or one after the other in the file.
    case rows(RowsHeader, isSequence: Bool)
  }

  /// Records that no inspection of the file accepts, for they stand in lists.
  var isOfLists: Bool {
    switch layout {
    case .lists, .rows: true
    case .sequence, .list, .keyed, .columns: false
    }
  }

  /// Dotted, as a person writes it; the whole file is a dot.
  var name: String { keys.isEmpty ? Self.whole : keys.joined(separator: ".") }

  /// An object whose members are unlike each other may be named and is not offered.
  var isWorthNaming: Bool {
    if case .keyed = layout { isLikely } else { true }
  }

  /// What names the whole file.
  static let whole = "."
}

/// What names the fields of rows.
enum RowsHeader: Sendable {
  /// The first row.
  case first
  /// A list elsewhere in the file.
  case list([ExactText], at: String)
}
