/// Decimal notation in a fixed format, without locale and without Foundation.
package enum Decimal {
  /// A number rounded to some places after the point, trailing zeros dropped, no grouping: "-1.5".
  package static func plain(_ value: Double, places: Int) -> String {
    guard let parts = Parts(value, places: places) else {
      return value.isFinite ? scientific(value) : "\(value)"
    }
    return (parts.isBelowZero ? "-" : "") + String(parts.whole) + parts.fraction
  }

  /// As plain, with commas between thousands and a real minus sign: "−1,234.5".
  package static func grouped(_ value: Double, places: Int) -> String {
    guard let parts = Parts(value.magnitude, places: places) else {
      let text = plain(value.magnitude, places: places)
      return value < 0 ? "−" + text : text
    }
    let sign = value < 0 && !parts.isZero ? "−" : ""
    return sign + grouped(parts.whole) + parts.fraction
  }

  /// A number that is not below zero, with commas between thousands: "6,000".
  package static func grouped(_ whole: UInt) -> String {
    guard whole >= 1000 else { return String(whole) }
    let group = String(whole % 1000)
    return grouped(whole / 1000) + "," + String(repeating: "0", count: 3 - group.utf8.count) + group
  }

  /// A number on both sides of its point. Charts hold tens of thousands of coordinates, so digits
  /// are cut off as numbers and not as characters.
  private struct Parts {
    let isBelowZero: Bool
    let whole: UInt
    /// With its point; empty where only zeros would follow.
    let fraction: String

    var isZero: Bool { whole == 0 && fraction.isEmpty }

    /// Nil for a number too big for its hundredths to matter, or that is none.
    init?(_ value: Double, places: Int) {
      let scale = Logarithm.power(10, places)
      let scaled = (value.magnitude * scale).rounded()
      guard scaled < 9e15 else { return nil }
      let digits = UInt(scaled)
      isBelowZero = value < 0 && digits > 0
      // A unit that does not fit into a number is more than all the digits.
      let unit = UInt(exactly: scale)
      whole = unit.map { digits / $0 } ?? 0
      var (rest, left) = (unit.map { digits % $0 } ?? digits, places)
      guard rest > 0 else {
        fraction = ""
        return
      }
      while rest.isMultiple(of: 10) { (rest, left) = (rest / 10, left - 1) }
      let text = String(rest)
      fraction = "." + String(repeating: "0", count: left - text.utf8.count) + text
    }
  }

  /// A number too big for its hundredths to matter: "1.5e18".
  private static func scientific(_ value: Double) -> String {
    let exponent = Logarithm.floor(value.magnitude, base: 10)
    return plain(value / Logarithm.power(10, exponent), places: 2) + "e\(exponent)"
  }
}
