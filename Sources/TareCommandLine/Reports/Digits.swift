/// Whole numbers as a person reads them.
enum Digits {
  /// Digits in groups of three.
  static func grouped(_ number: Int) -> String {
    let digits = String(number)
    return digits.enumerated().map { position, digit in
      let isGroup = position > 0 && (digits.count - position) % 3 == 0
      return (isGroup ? "," : "") + String(digit)
    }.joined()
  }

  /// "1 runtime", "6,000 records".
  static func count(_ number: Int, _ one: String) -> String {
    "\(grouped(number)) \(one)\(number == 1 ? "" : "s")"
  }
}
