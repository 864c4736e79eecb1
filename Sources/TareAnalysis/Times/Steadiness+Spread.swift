package import TareModel

extension Steadiness {
  /// How many times as long the same work may take in a process of one run as in one of another: by
  /// what processes of a run differ, and upon it by what the runs do; 1 where that is not known.
  package static func spread(_ base: Run, _ head: Run) -> Double {
    let sides = [base, head].compactMap { Steadiness($0.processes, cells: $0.cells) }
    let (base, head) = (base.processes, head.processes)
    // Work for the interpreter can be compared on equal runtimes alone, a copy of memory on any.
    let steps = move(base, head, \.steps) { $0.runtime }
    let memory = move(base, head, \.memory) { _ in "" }
    // What plain records take is what is compared: if it moves, that is the answer and not the
    // machine.
    return max(
      sides.compactMap { $0.plain?.range }.max() ?? 1,
      steps * (sides.compactMap { $0.steps?.range }.max() ?? 1),
      memory * (sides.compactMap { $0.memory?.range }.max() ?? 1))
  }

  /// The larger middle of the two runs divided by the smaller, of the runtime where that is most.
  private static func move(
    _ base: [TimedProcess], _ head: [TimedProcess],
    _ work: KeyPath<TimedProcess.Pulse, TimedProcess.Beats>,
    by name: (TimedProcess) -> String
  ) -> Double {
    let middles = [base, head].map { processes in
      Dictionary(grouping: processes, by: name).compactMapValues {
        Statistics.median($0.least(work))
      }
    }
    return middles[0].compactMap { name, mine -> Double? in
      guard let other = middles[1][name], mine > 0, other > 0 else { return nil }
      return max(mine / other, other / mine)
    }.max() ?? 1
  }
}
