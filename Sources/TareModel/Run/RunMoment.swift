/// The place of a run in the order of runs: by when it began, to the microsecond, then by its id.
///
/// Older runs say the second alone, and count as begun with it.
package struct RunMoment: Sendable, Hashable, Comparable {
  package let id: String
  /// `2026-11-22T21:34:49` and six digits, which sort as they stand.
  private let began: String

  /// started: UTC, `2026-11-22T21:34:49Z` or with decimals of the second.
  package init(id: String, started: String) {
    self.id = id
    let parts = started.split(separator: ".", maxSplits: 1)
    let decimals = parts.count > 1 ? parts[1].prefix { $0.isNumber }.prefix(6) : ""
    let second = (parts.first ?? "").filter { $0 != "Z" }
    began = second + "." + decimals + String(repeating: "0", count: 6 - decimals.count)
  }

  package static func < (left: RunMoment, right: RunMoment) -> Bool {
    (left.began, left.id) < (right.began, right.id)
  }
}

extension Run.Header {
  package var moment: RunMoment { RunMoment(id: id, started: started) }

  /// When it began, to the second, as a reader wants it.
  package var startedSecond: String { started.wholeSecond }
}

extension String {
  /// The whole second of a moment in UTC. HTML takes three digits of a fraction at most, and
  /// readers need none.
  package var wholeSecond: String { prefix { $0 != "." && $0 != "Z" } + "Z" }
}
