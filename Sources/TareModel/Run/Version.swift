/// A dotted version such as `3.13.0`, ordered by its numbers; what comes before a release, such as
/// `3.13.0rc1`, sorts before it.
package struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The numbers between the dots; `[3, 13, 0]` for `3.13.0rc1`.
  package let numbers: [Int]
  /// The version as it was written.
  package let description: String
  private let stage: Stage

  /// Reads the leading digits of every dotted part; anything else sorts as 0.
  package init(_ text: String) {
    description = text
    let parts = text.split(separator: ".").map { part in
      (number: Int(part.prefix(while: \.isASCIIDigit)) ?? 0, rest: part.drop(while: \.isASCIIDigit))
    }
    numbers = parts.map(\.number)
    stage = parts.lazy.compactMap { Stage($0.rest) }.first ?? Stage.release
  }

  /// How far a version has come on its way to its release, and beyond.
  private struct Stage: Hashable, Comparable {
    private var rank: Int
    private var number: Int

    static let release = Stage(rank: 0, number: 0)

    private init(rank: Int, number: Int) { (self.rank, self.number) = (rank, number) }

    /// What stands behind the digits of a part, such as `rc1`; nil where it is no such word.
    init?(_ text: Substring) {
      guard let rank = Self.ranks[text.prefix(while: \.isLetter).lowercased()] else { return nil }
      let digits = text.drop(while: \.isLetter).prefix(while: \.isASCIIDigit)
      self.init(rank: rank, number: Int(digits) ?? 0)
    }

    private static let ranks = [
      "dev": -4, "a": -3, "alpha": -3, "b": -2, "beta": -2, "c": -1, "rc": -1, "post": 1,
    ]

    static func < (left: Stage, right: Stage) -> Bool {
      (left.rank, left.number) < (right.rank, right.number)
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
    if left.stage != right.stage { return left.stage < right.stage }
    return left.description < right.description
  }

  private func number(at index: Int) -> Int {
    index < numbers.count ? numbers[index] : 0
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
