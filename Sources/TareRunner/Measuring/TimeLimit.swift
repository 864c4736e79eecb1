/// Seconds that one process may take: those that were asked for over a megabyte of data, more where
/// its loader is slow, and for each further one as it needs.
struct TimeLimit: Sendable {
  /// Seconds for data of up to a megabyte.
  var asked: Double

  private static let megabyte = 1_000_000.0
  /// The share that a further megabyte adds: weighing takes some 2 s of CPU for it.
  private static let share = 0.25
  /// Evaluating a literal takes ten times as long as parsing it, and longer while it is traced:
  /// of a megabyte up to 25 s of CPU, which on a machine with neighbours are minutes.
  private static let slow = ["eval": 4.0]

  func seconds(bytes: Int, loader: String) -> Double {
    let further = max(0, Double(bytes) / Self.megabyte - 1)
    return asked * (Self.slow[loader] ?? 1) * (1 + Self.share * further)
  }
}
