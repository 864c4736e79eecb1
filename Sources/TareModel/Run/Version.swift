/// A dotted version such as `3.13.0`, ordered by its numbers.
package struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The numbers between the dots; `[3, 13, 0]` for `3.13.0rc1`.
  package let numbers: [Int]
  /// The version as it was written.
  package let description: String

  /// Reads the leading digits of every dotted part; anything else sorts as 0.
  package init(_ text: String) {
    description = text
    numbers = text.split(separator: ".").map { part in
      Int(part.prefix(while: \.isASCIIDigit)) ?? 0
    }
  }

  /// The first two numbers, as in `3.13`.
  package var minor: String {
    numbers.prefix(2).map(String.init).joined(separator: ".")
  }

  package static func < (left: Version, right: Version) -> Bool {
    let width = max(left.numbers.count, right.numbers.count)
    for index in 0..<width {
      let (mine, other) = (left.number(at: index), right.number(at: index))
      if mine != other { return mine < other }
    }
    return left.description < right.description
  }

  private func number(at index: Int) -> Int {
    index < numbers.count ? numbers[index] : 0
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
