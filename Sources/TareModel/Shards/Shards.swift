/// What a run file says of the parts that its request was split into.
package struct Shards: Sendable, Equatable {
  /// How many there are.
  package var count: Int
  /// SHA-256 of the request, of what it is measured with and of the plan; the same in all parts of
  /// one run, and in no part of another.
  package var plan: String
  /// The work of the whole run in its order, and who does it.
  package var jobs: [Job]
  package var place: Place

  package enum Place: Sendable, Equatable {
    /// The run is this part alone, from 1.
    case one(Int)
    /// The run was merged from these parts, in their order.
    case merged([Part])
  }

  package struct Job: Sendable, Equatable {
    package var shard: Int
    package var work: WorkUnit
    /// Cells or experiments.
    package var cells: Int

    package init(shard: Int, work: WorkUnit, cells: Int) {
      self.shard = shard
      self.work = work
      self.cells = cells
    }
  }

  /// A part that was merged, with what differs from machine to machine.
  package struct Part: Sendable, Equatable {
    package var index: Int
    package var id: String
    package var started: String
    package var end: Run.End
    package var host: Run.Host

    package init(index: Int, id: String, started: String, end: Run.End, host: Run.Host) {
      self.index = index
      self.id = id
      self.started = started
      self.end = end
      self.host = host
    }
  }

  package init(count: Int, plan: String, jobs: [Job], place: Place) {
    self.count = count
    self.plan = plan
    self.jobs = jobs
    self.place = place
  }
}

extension Shards {
  /// The part that the run is; nil where it was merged.
  package var shard: Shard? {
    guard case .one(let index) = place else { return nil }
    return Shard(index: index, count: count)
  }

  /// The parts that were merged; none of a part.
  package var parts: [Part] {
    guard case .merged(let parts) = place else { return [] }
    return parts
  }

  /// The parts that are not in the run, from 1.
  package var missing: [Int] {
    switch place {
    case .one(let index): (1...count).filter { $0 != index }
    case .merged(let parts):
      (1...count).filter { index in !parts.contains { $0.index == index } }
    }
  }

  /// The work of parts that are not in the run.
  package var missingJobs: [Job] {
    let missing = Set(missing)
    return jobs.filter { missing.contains($0.shard) }
  }
}
