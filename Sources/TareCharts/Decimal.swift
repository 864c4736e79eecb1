/// Decimal notation in a fixed format, without locale and without Foundation.
enum Decimal {
  /// A number rounded to some places after the point, trailing zeros dropped, no grouping: "-1.5".
  static func plain(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return "\(value)" }
    let scale = Logarithm.power(10, places)
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 9e15 else { return scientific(value) }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + padded.dropLast(places) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// As plain, with commas between thousands and a real minus sign: "−1,234.5".
  static func grouped(_ value: Double, places: Int) -> String {
    let text = plain(value.magnitude, places: places)
    guard !text.contains("e") else { return value < 0 ? "−" + text : text }
    let parts = text.split(separator: ".", maxSplits: 1)
    var digits = ""
    for (offset, digit) in (parts.first ?? "").reversed().enumerated() {
      if offset > 0 && offset.isMultiple(of: 3) { digits.append(",") }
      digits.append(digit)
    }
    let fraction = parts.count > 1 ? "." + parts[1] : ""
    let sign = value < 0 && text != "0" ? "−" : ""
    return sign + String(digits.reversed()) + fraction
  }

  /// A number too big for its hundredths to matter: "1.5e18".
  private static func scientific(_ value: Double) -> String {
    let exponent = Logarithm.floor(value.magnitude, base: 10)
    return plain(value / Logarithm.power(10, exponent), places: 2) + "e\(exponent)"
  }
}
