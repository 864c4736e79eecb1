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
}
