import TareModel

/// Lists that may be rows, of which the first may name the fields.
struct RowTally {
  private(set) var count = 0
  private var width = 0
  private var names: [ExactText]?
  /// Rows after the first that are as long.
  private var even = 0
  /// Rows after the first that hold other values than texts.
  private var varied = 0

  /// - Parameter texts: its items where all of them are texts; only the first row is asked.
  mutating func add(width: Int, texts: [ExactText]?) {
    if count == 0 {
      self.width = width
      names = texts.flatMap { HeaderTally.areDifferent($0) ? $0 : nil }
    } else {
      if width == self.width { even += 1 }
      if texts == nil { varied += 1 }
    }
    count += 1
  }

  /// The first row may name the fields of another.
  var hasHeader: Bool { names != nil && even > 0 }

  /// It does, for it is of texts where others are not: lists of tags are no rows.
  var hasPlainHeader: Bool { hasHeader && varied > 0 }

  /// The first row is as long as this list of names.
  func fits(_ names: [ExactText]) -> Bool { count > 0 && width == names.count }
}
