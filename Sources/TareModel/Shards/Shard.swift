/// One of several parts of a run, as it is asked for: `2/5` is the second of five.
package struct Shard: Sendable, Hashable {
  /// From 1.
  package var index: Int
  package var count: Int

  /// - Precondition: `index` is one of `1...count`.
  package init(index: Int, count: Int) {
    precondition((1...max(1, count)).contains(index), "no shard \(index) of \(count)")
    self.index = index
    self.count = count
  }

  /// Reads `2/5`; nil of anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Self.number(parts[0]), let count = Self.number(parts[1]),
      index <= count
    else { return nil }
    self.init(index: index, count: count)
  }

  /// A whole number from 1, in digits alone.
  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number > 0,
      number <= most
    else { return nil }
    return number
  }

  /// The most parts of a run.
  package static let most = 1_000_000

  package var text: String { "\(index)/\(count)" }
}
