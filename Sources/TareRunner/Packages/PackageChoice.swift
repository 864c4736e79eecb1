import TareModel

/// Which requirement sets a run needs: those of its preset, and those of names that the user gave.
struct PackageChoice: Sendable {
  var preset: String
  var names: [Glob]

  /// A set that is for a larger preset comes only by the name of a member.
  func wants(_ set: RequirementSet) -> Bool {
    size(of: set.preset) <= size(of: preset)
      || set.members.contains(where: names.name)
  }

  /// Why a set is not there, in words that say how to get it.
  func refusal(of set: RequirementSet) -> String {
    "it comes with --preset \(set.preset) or by naming what needs it"
  }

  private func size(of preset: String) -> Int {
    Preset.all.firstIndex { $0.name == preset } ?? Preset.all.count
  }
}
