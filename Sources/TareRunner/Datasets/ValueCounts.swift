import TareModel

/// How often each scalar of a place occurs; stops looking when there are many different ones.
struct ValueCounts {
  private var order: [ScannedScalar] = []
  private var counts: [ScannedScalar: Int] = [:]
  private(set) var total = 0

  /// More different values than this are as good as all different.
  static let limit = 1000

  private var hasLong = false

  /// Number of different values, at most one above the limit.
  var distinct: Int { hasLong ? Self.limit + 1 : order.count }

  mutating func add(_ scalar: ScannedScalar) {
    total += 1
    guard !isFull else { return }
    // A thousand long texts would be held for nothing: nobody searches for one.
    if scalar.isLong {
      hasLong = true
      (order, counts) = ([], [:])
      return
    }
    if let count = counts[scalar] {
      counts[scalar] = count + 1
    } else {
      counts[scalar] = 1
      order.append(scalar)
    }
  }

  /// There are too many different values for any of them to say something.
  private var isFull: Bool { hasLong || order.count > Self.limit }

  /// All different values; nil where there are too many, or one that no probe can be asked for.
  var known: [Scalar]? {
    let scalars = order.compactMap(\.scalar)
    return isFull || scalars.count < order.count ? nil : scalars
  }

  /// The value occurs more than once.
  func isRepeated(_ value: Scalar) -> Bool {
    !isFull && order.contains { $0.scalar == value && counts[$0] ?? 0 > 1 }
  }

  /// The most frequent value other than the first record's, so that a search has something to do.
  var typical: Scalar? {
    let candidates = order.count > 1 ? order.dropFirst() : order[...]
    var best: ScannedScalar?
    for value in candidates where (counts[value] ?? 0) > (best.flatMap { counts[$0] } ?? 0) {
      best = value
    }
    return best?.scalar
  }
}

extension ScannedScalar {
  /// Text of more than a page.
  fileprivate var isLong: Bool {
    if case .string(let text) = self { text.held.utf8.count > 4096 } else { false }
  }

  /// The value for a probe; nil for an integer beyond 64 bits and half of a surrogate pair.
  fileprivate var scalar: Scalar? {
    switch self {
    case .null: .null
    case .bool(let value): .bool(value)
    case .int(let digits): Int(digits).map(Scalar.int)
    case .double(let value): .double(value)
    case .string(let value): value.string.map(Scalar.string)
    }
  }
}
