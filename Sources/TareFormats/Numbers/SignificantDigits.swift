/// The decimal digits of a number other than zero: 0.d₁d₂d₃… · 10^exponent.
struct SignificantDigits {
  private var digits: [UInt8] = []
  private var exponent = 0

  /// - Parameters:
  ///   - description: the number as Swift prints it, the sign left out: with the fewest digits that
  ///     read back as it.
  ///   - most: digits beyond these are rounded away.
  init(_ description: String, most: Int) {
    digits.reserveCapacity(20)
    var isAfterPoint = false
    var rest = description.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "."): isAfterPoint = true
      case UInt8(ascii: "e"):
        exponent += Int(String(rest) ?? "") ?? 0
        rest = rest[rest.endIndex...]
      default:
        if !digits.isEmpty || byte != Self.zero { digits.append(byte) }
        if isAfterPoint {
          exponent -= digits.isEmpty ? 1 : 0
        } else {
          exponent += digits.isEmpty ? 0 : 1
        }
      }
    }
    round(to: most)
    while digits.last == Self.zero { digits.removeLast() }
  }

  private static let zero = UInt8(ascii: "0")
  private static let nine = UInt8(ascii: "9")

  private mutating func round(to most: Int) {
    guard digits.count > most else { return }
    let isUp = digits[most] >= UInt8(ascii: "5")
    digits.removeLast(digits.count - most)
    guard isUp else { return }
    while digits.last == Self.nine { digits.removeLast() }
    if let last = digits.popLast() {
      digits.append(last + 1)
    } else {
      (digits, exponent) = ([UInt8(ascii: "1")], exponent + 1)
    }
  }

  /// Without an exponent, unless zeros would fill a line: "0.000000063", "6.3e-20".
  var text: String {
    let figures = String(decoding: digits, as: UTF8.self)
    if (-11...0).contains(exponent) {
      return "0." + String(repeating: "0", count: -exponent) + figures
    }
    if (1...21).contains(exponent) {
      let missing = exponent - digits.count
      return missing >= 0
        ? figures + String(repeating: "0", count: missing)
        : figures.prefix(exponent) + "." + figures.dropFirst(exponent)
    }
    let rest = figures.dropFirst()
    return figures.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e\(exponent - 1)"
  }
}
