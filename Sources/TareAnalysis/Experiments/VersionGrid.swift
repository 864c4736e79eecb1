package import TareModel

/// Yes-or-no observations by runtime: one row for each observation, one column for each runtime.
package struct VersionGrid: Sendable, Equatable {
  /// The columns, from the oldest to the newest.
  package var runtimes: [Runtime]
  package var rows: [ObservationHistory]

  /// Every observation of the experiments that was ever answered by yes or no.
  package init(_ experiments: [Experiment], _ index: FindingIndex) {
    let all = experiments.flatMap { index.histories(of: $0.name) }
    let rows = all.filter { $0.values.contains { $0.answer != nil } }
    let used = index.runtimes.filter { runtime in
      rows.contains { row in
        row.samples.contains { $0.runtime == runtime && $0.sighting != .unasked }
      }
    }
    runtimes = used
    self.rows = rows.map { row in
      ObservationHistory(
        experiment: row.experiment, observation: row.observation,
        samples: row.samples.filter { used.contains($0.runtime) })
    }
  }

  /// Runtimes whose columns are equal from top to bottom, in the order of their oldest.
  package var groups: [[Runtime]] {
    let columns = runtimes.indices.map { column in rows.map { $0.samples[column].value } }
    var groups: [(column: [ObservedValue?], runtimes: [Runtime])] = []
    for (runtime, column) in zip(runtimes, columns) {
      if let known = groups.firstIndex(where: { $0.column == column }) {
        groups[known].runtimes.append(runtime)
      } else {
        groups.append((column, [runtime]))
      }
    }
    return groups.map(\.runtimes)
  }

  /// Every runtime at which an answer is another than before, with the rows.
  package var changes: [(runtime: Runtime, rows: [ObservationHistory])] {
    let changed = rows.map { Set($0.changes) }
    return runtimes.indices.compactMap { column in
      let rows = zip(rows, changed).filter { $1.contains(column) }.map(\.0)
      return rows.isEmpty ? nil : (runtimes[column], rows)
    }
  }

  /// How many rows have the same answer wherever there is one.
  package var constant: Int { rows.count { $0.changes.isEmpty } }
}

extension ObservedValue {
  /// Yes or no; nil for a value of another kind.
  package var answer: Bool? {
    if case .bool(let answer) = self { answer } else { nil }
  }
}
