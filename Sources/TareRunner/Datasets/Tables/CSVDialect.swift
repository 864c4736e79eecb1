import TareModel

/// What divides the values of a table.
struct CSVDialect {
  var divider: UInt8

  private static let dividers: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"),
  ]
  /// By the end of a file's name.
  private static let byName: [String: UInt8] = [
    ".csv": UInt8(ascii: ","), ".tsv": UInt8(ascii: "\t"), ".tab": UInt8(ascii: "\t"),
  ]
  /// A file of that name is a table, whatever is in it.
  static func isTable(name: String) -> Bool {
    byName.keys.contains { name.lowercased().hasSuffix($0) }
  }

  /// How much of a file tells whether it is a table.
  static let head = 1 << 16

  /// The dialect of a file by its first bytes; nil for what is no table.
  ///
  /// A file that is not called a table must look like one: a header of several values, and rows
  /// of as many.
  init?(head: [UInt8], isAll: Bool, name: String) {
    let lower = name.lowercased()
    let called = Self.byName.first { lower.hasSuffix($0.key) }?.value
    let counts = Self.dividers.map { (divider: $0, rows: Self.widths(head, $0, isAll: isAll)) }
    let wide = counts.filter { $0.rows.first ?? 0 > 1 }
    // Of two the one that gives even rows, of more values.
    let even = wide.filter { Set($0.rows).count == 1 && $0.rows.count > 1 }
    let best = (even.isEmpty ? called == nil ? [] : wide : even).max { left, right in
      (left.rows[0], left.divider == called ? 1 : 0)
        < (right.rows[0], right.divider == called ? 1 : 0)
    }
    guard let divider = best?.divider ?? called else { return nil }
    self.divider = divider
  }

  /// How many values each row has; the last is left out where it may be cut off.
  private static func widths(_ head: [UInt8], _ divider: UInt8, isAll: Bool) -> [Int] {
    var reader = CSVReader(ByteWindow(head), divider: divider, source: "")
    var widths: [Int] = []
    while let row = try? reader.row() { widths.append(row.fields.count) }
    return isAll ? widths : widths.dropLast()
  }
}
