/// Seconds that one process may take: those asked for, where it has up to a megabyte of data and
/// sixteen cells. More data, more cells and a slow loader add time.
struct TimeLimit: Sendable {
  /// Seconds for data of up to a megabyte.
  var asked: Double

  private static let megabyte = 1_000_000.0
  /// The share that a further megabyte adds: weighing takes some 2 s of CPU for it.
  private static let share = 0.25
  /// Evaluating a literal takes ten times as long as parsing it, and longer while it is traced:
  /// of a megabyte up to 25 s of CPU, which on a machine with neighbours are minutes.
  private static let slow = ["eval": 4.0]

  /// Cells of a process with time to spare: those of pandas take two seconds of CPU each.
  private static let few = 16.0

  func seconds(bytes: Int, loader: String, cells: Int = 1) -> Double {
    let further = max(0, Double(bytes) / Self.megabyte - 1)
    let crowd = max(1, Double(cells) / Self.few)
    return asked * (Self.slow[loader] ?? 1) * (1 + Self.share * further) * crowd
  }
}
