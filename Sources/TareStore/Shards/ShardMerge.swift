package import TareModel

/// The run that one machine would have written, from those of several that shared it out.
///
/// Nothing of it depends on the order of the files, nor on when or where it is put together.
package struct ShardMerge {
  package let header: Run.Header
  package let end: Run.End
  private let results: Results

  /// A shard and the file it was read from.
  package struct Input: Sendable {
    package var file: String
    package var run: WrittenRun

    package init(file: String, run: WrittenRun) {
      self.file = file
      self.run = run
    }
  }

  /// A part of the run whose number is known.
  private struct Taken {
    var input: Input
    var shards: Shards
    var shard: Shard

    var source: MergeError.Source {
      MergeError.Source(file: input.file, header: input.run.header)
    }
  }

  /// - Parameter isPartial: parts may be missing; the run says which.
  package init(_ inputs: [Input], isPartial: Bool = false) throws(MergeError) {
    let taken = try Self.taken(inputs)
    guard let first = taken.first else { throw .missing([], of: 0, jobs: []) }
    let parts = taken.map { part in
      let header = part.input.run.header
      return Shards.Part(
        index: part.shard.index, id: header.id, started: header.started,
        end: part.input.run.end ?? Run.End(finished: header.started, load: ""),
        host: header.host)
    }
    var shards = first.shards
    shards.place = .merged(parts)
    guard isPartial || shards.missing.isEmpty else {
      throw .missing(shards.missing, of: shards.count, jobs: shards.missingJobs)
    }
    var results = Results()
    for part in taken {
      try Self.check(part)
      results += part.input.run.results
    }
    self.results = results
    header = Self.header(first.input.run.header, shards)
    end = Self.end(parts)
  }

  /// The parts in the order of their numbers, each once.
  private static func taken(_ inputs: [Input]) throws(MergeError) -> [Taken] {
    var all: [Taken] = []
    for input in inputs {
      guard let shards = input.run.header.shards, let shard = shards.shard else {
        throw .notAShard(file: input.file)
      }
      all.append(Taken(input: input, shards: shards, shard: shard))
    }
    // The same complaint in whatever order the files were named.
    all.sort { ($0.shard.index, $0.input.file) < ($1.shard.index, $1.input.file) }
    var taken: [Taken] = []
    for part in all {
      if let first = taken.first, first.shards.plan != part.shards.plan {
        throw .otherRun(first.source, part.source)
      }
      if let last = taken.last, last.shard == part.shard {
        guard last.input.run == part.input.run else {
          throw .twice(part.shard, files: [last.input.file, part.input.file])
        }
      } else {
        taken.append(part)
      }
    }
    return taken
  }

  /// A part has what the plan gives to it, and nothing else.
  private static func check(_ part: Taken) throws(MergeError) {
    let mine = Set(part.shards.jobs.filter { $0.shard == part.shard.index }.map(\.work))
    let results = part.input.run.results
    for report in results.reports where !mine.contains(report.key.unit) {
      throw .foreign(file: part.input.file, what: report.key.description)
    }
    let families = Dictionary(
      part.input.run.header.catalog.experiments.map { ($0.name, $0.family) },
      uniquingKeysWith: { first, _ in first })
    for finding in results.findings {
      let work = families[finding.experiment].map {
        WorkUnit.experiments(runtime: finding.runtime, family: $0)
      }
      guard let work, mine.contains(work) else {
        throw .foreign(
          file: part.input.file, what: "\(finding.runtime)  experiment  \(finding.experiment)")
      }
    }
  }

  /// All that the parts have in common is that of the first.
  private static func header(_ first: Run.Header, _ shards: Shards) -> Run.Header {
    var header = first
    let began = shards.parts.min { $0.moment < $1.moment }
    header.started = began?.started ?? first.started
    header.id = id(shards.parts, started: header.started)
    header.command = ShardCommand(first.command).withoutShard
    header.host = CommonHost(shards.parts.map(\.host)).host
    header.shards = shards
    return header
  }

  /// The day and hour of the first part, then six digits of all of their ids.
  private static func id(_ parts: [Shards.Part], started: String) -> String {
    var mark = Fingerprint()
    for part in parts { mark.add(part.id) }
    let digits = started.filter { $0.isNumber || $0 == "T" || $0 == "Z" }
    return "\(digits)-\(mark.text.prefix(6))"
  }

  private static func end(_ parts: [Shards.Part]) -> Run.End {
    let last = parts.max {
      RunMoment(id: $0.id, started: $0.end.finished)
        < RunMoment(id: $1.id, started: $1.end.finished)
    }
    return Run.End(
      finished: last?.end.finished ?? "",
      load: parts.map(\.end.load).unique.joined(separator: " / "))
  }

  /// The run file.
  package func bytes() throws(StoreError) -> [UInt8] {
    let encoder = RunEncoder()
    var bytes = try encoder.begin(header)
    for piece in PlanOrder(header).pieces(results) { bytes += try encoder.add(piece) }
    return bytes + (try encoder.end(end))
  }

  /// The same as a value.
  package var run: Run {
    let ordered = PlanOrder(header).pieces(results).reduce(into: Results()) { $0 += $1 }
    return WrittenRun(header: header, results: ordered, end: end).run
  }
}

extension Shards.Part {
  fileprivate var moment: RunMoment { RunMoment(id: id, started: started) }
}
