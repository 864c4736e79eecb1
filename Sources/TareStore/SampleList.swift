/// The numbers of a list in a run file, of which a long run has millions.
struct SampleList {
  /// Text that is no number.
  struct Fault: Error { var text: String }

  /// Numbers with white space between them.
  static func numbers(_ text: String) throws(Fault) -> [Double] {
    var numbers: [Double] = []
    // By bytes: asking every character whether it is white space took a fifth of reading a run.
    for part in text.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      guard let number = plain(part) ?? Double(Substring(part)) else {
        throw Fault(text: String(Substring(part)))
      }
      numbers.append(number)
    }
    return numbers
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// A number of few digits near 1, as `9.0435e-06`; nothing for any other, which is not wrong for that.
  ///
  /// Up to 2^53 whole numbers are exact, and so are powers of ten up to 10^22: one division or product
  /// of two of them is rounded once, which is the nearest number (Clinger, "How to read floating point
  /// numbers accurately", 1990). The standard library's way took a fifth of reading a run.
  private static func plain(_ part: Substring.UTF8View) -> Double? {
    var (digits, count, exponent) = (0, 0, 0)
    var isAfterPoint = false
    var rest = part[...]
    while let byte = rest.first, byte != UInt8(ascii: "e") {
      rest = rest.dropFirst()
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        count += 1
        exponent -= isAfterPoint ? 1 : 0
        guard count <= 15 else { return nil }
      case UInt8(ascii: ".") where !isAfterPoint && count > 0: isAfterPoint = true
      default: return nil
      }
    }
    guard count > 0 else { return nil }
    if !rest.isEmpty {
      guard let power = Int(Substring(rest.dropFirst())) else { return nil }
      guard abs(power) <= 30 else { return nil }
      exponent += power
    }
    guard abs(exponent) < powers.count else { return nil }
    return exponent < 0 ? Double(digits) / powers[-exponent] : Double(digits) * powers[exponent]
  }
}
