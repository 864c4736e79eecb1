import TareModel

extension Preset {
  /// How many processes a time cell has at least and at most where few cells are asked for.
  var processes: ClosedRange<Int> {
    timing.processes...(timing.further?.processes ?? timing.processes)
  }
}
