import TareModel

extension Preset {
  /// Whether a time cell may have been measured by the processes of these numbers: by those of the
  /// preset, and by further ones of any rounds, for a cell that is known well enough is left out of
  /// some.
  func provides(_ processes: [Int]) -> Bool {
    let most = timing.further?.processes ?? timing.processes
    return processes.prefix(timing.processes).elementsEqual(1...timing.processes)
      && zip(processes, processes.dropFirst()).allSatisfy { $0 < $1 }
      && processes.allSatisfy { $0 <= most }
  }
}
