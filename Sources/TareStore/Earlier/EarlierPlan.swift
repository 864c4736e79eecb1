import TareModel

/// How the presets of earlier programs measured times, by the version of their run files.
///
/// These are records of what was, and stay as they are when a preset of today changes.
enum EarlierPlan {
  /// nil for a preset that programs of that version did not have, and for all of version 1, whose
  /// programs had no limit after which times were left short.
  static func plan(version: Int, preset: String) -> TimePlan? {
    version == 2 ? two[preset] : nil
  }

  private static let further = Timing.Further(
    processes: 240, fewest: 12, seconds: 90, precision: 0.008)

  private static let two = [
    "quick": TimePlan(
      timing: Timing(
        processes: 3, further: further, samples: 16, block: 0.001, warmups: 1, longest: 0.25),
      limit: 240),
    "standard": TimePlan(
      timing: Timing(
        processes: 3, further: further, samples: 16, block: 0.004, warmups: 1, longest: 1),
      limit: 10800),
    "full": TimePlan(
      timing: Timing(processes: 6, samples: 32, block: 0.005, warmups: 2, longest: 3)),
  ]
}
