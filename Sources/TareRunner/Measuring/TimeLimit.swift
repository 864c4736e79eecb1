/// Seconds that one process may take: those that were asked for over a megabyte of data, and for
/// each further one as its loader needs.
struct TimeLimit: Sendable {
  /// Seconds for data of up to a megabyte.
  var asked: Double

  private static let megabyte = 1_000_000.0
  /// The share of `asked` that a further megabyte adds: weighing takes some 2 s of CPU for it.
  private static let share = 0.25
  /// Evaluating a literal takes ten times as long as parsing it, and longer while it is traced.
  private static let slow = ["eval": 1.0]

  func seconds(bytes: Int, loader: String) -> Double {
    let further = max(0, Double(bytes) / Self.megabyte - 1)
    return asked * (1 + (Self.slow[loader] ?? Self.share) * further)
  }
}
