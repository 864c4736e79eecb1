/// Numbers as words for readers, the same on every host and in every locale.
package enum Formats {
  /// "1,386 B", "12.3 KiB", "7.93 MiB".
  package static func bytes(_ value: Double) -> String {
    ValueFormat.bytes.text(value)
  }

  /// "1,386 B", "12.3 KiB", "7.93 MiB".
  package static func bytes(_ value: Int) -> String {
    ValueFormat.bytes.text(Double(value))
  }

  /// Every byte of a size: "8,316,000 B".
  package static func exactBytes(_ value: Int) -> String {
    integer(value) + " B"
  }

  /// "12.3 KiB" for the unit `B`, and else "1,386 objects".
  package static func amount(_ value: Double, unit: String) -> String {
    ValueFormat.amount(unit: unit).text(value)
  }

  /// Every one of an amount: "8,316,000 B", "8,316,000 objects".
  package static func exactAmount(_ value: Int, unit: String) -> String {
    "\(integer(value)) \(unit)"
  }

  /// "412 ns", "3.1 µs", "1.25 s".
  package static func seconds(_ value: Double) -> String {
    ValueFormat.seconds.text(value)
  }

  /// "0.42×", "1.3×".
  package static func ratio(_ value: Double) -> String {
    ValueFormat.ratio.text(value)
  }

  /// A ratio with two decimals always, so that a column of them stands in line: "0.70×".
  package static func hundredths(_ value: Double) -> String {
    let whole = Int((value * 100).rounded())
    return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)×"
  }

  /// A fraction of 1 in hundredths: "4.2%".
  package static func percent(_ fraction: Double) -> String {
    ValueFormat.percent.text(fraction)
  }

  /// A change as a fraction of 1, always with its sign: "+4.2%", "−3%", "0%".
  package static func change(_ fraction: Double) -> String {
    let text = ValueFormat.percent.text(fraction)
    return fraction.isFinite && fraction > 0 ? "+" + text : text
  }

  /// A number for machines, plain and as exact as it is known: "1386", "0.000125", "0.000000063".
  ///
  /// Whole numbers keep every digit. Of others 15 are written: a double holds no more for certain,
  /// and what lies beyond came in by reckoning, as in 6.300000000000001e-08.
  package static func exact(_ value: Double) -> String {
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 { return String(whole) }
    return plain(value.magnitude.description, isBelowZero: value < 0, most: 15)
  }

  /// A number of half the length, which holds nine digits at most.
  package static func exact(_ value: Float) -> String {
    if let whole = Int(exactly: value), whole.magnitude < 1 << 24 { return String(whole) }
    return plain(value.magnitude.description, isBelowZero: value < 0, most: 9)
  }

  /// What is no number keeps its name: "inf", "nan".
  private static func plain(_ text: String, isBelowZero: Bool, most: Int) -> String {
    let isNumber = text.utf8.first.map { $0 <= UInt8(ascii: "9") } ?? false
    return (isBelowZero ? "-" : "") + (isNumber ? SignificantDigits(text, most: most).text : text)
  }

  /// "6,000".
  package static func integer(_ value: Int) -> String {
    (value < 0 ? "−" : "") + Decimal.grouped(value.magnitude)
  }
}
