package import TareModel

/// Which runs of a history stay when old ones go, so that it fits where it is published.
///
/// Newer runs stay all, of older ones one a week and then one a month. A run stays that has a
/// label or a release of a package, with which a series begins or ends, or by which a step is told:
/// the steps of all series, and so the feed, are those that they were.
package struct Thinning {
  private let rule: Rule
  private var runs: [Candidate] = []
  private var history = History()
  private var results = ResultHistory()
  /// Places of runs in the history of what was measured here.
  private var measured: [Int] = []
  private var known: (labels: Set<String>, releases: Set<[String]>, findings: Set<[String]>) =
    ([], [], [])

  /// How many runs stay by their age.
  package struct Rule: Sendable, Equatable {
    /// The newest runs that all stay, of each stream.
    package var newest: Int
    /// For so many weeks before the newest run one a week stays, before that one a month.
    package var weeks: Int

    package init(newest: Int, weeks: Int) {
      self.newest = newest
      self.weeks = weeks
    }
  }

  /// Why a run stays: the first that applies.
  package enum Reason: Sendable, CaseIterable {
    case newest, label, release, week, month
    /// It is a part of a run that was not merged yet.
    case shard
    /// With it a series begins or ends.
    case series
    /// It tells a step from noise.
    case step
  }

  package struct Verdict: Sendable, Equatable {
    package var run: String
    /// Nil for a run that goes.
    package var reason: Reason?
  }

  private struct Candidate {
    var id: String
    var day: CalendarDay?
    var kind: RunKind
    var reason: Reason?
  }

  package init(_ rule: Rule) { self.rule = rule }

  /// Takes in the next older run.
  package mutating func add(_ run: RunOutline) {
    let place = runs.count
    runs.append(
      Candidate(
        id: run.header.id, day: CalendarDay(of: run.header.started), kind: RunKind(run.header),
        reason: reason(run)))
    if run.header.source == nil {
      history.add(run)
      measured.append(place)
    } else {
      results.add(run)
    }
  }

  /// What makes a run worth keeping at any age.
  private mutating func reason(_ run: RunOutline) -> Reason? {
    // All are taken in, so that only the newest of each is kept.
    let isNamed =
      run.header.label.map { !Self.isCommit($0) && known.labels.insert($0).inserted } ?? false
    var isRelease = false
    for runtime in run.header.runtimes {
      for package in runtime.own {
        for dataset in run.header.datasets {
          let release = [package.name, package.label, dataset.name, runtime.plainID]
          if known.releases.insert(release).inserted { isRelease = true }
        }
      }
    }
    var isFound = false
    for finding in run.findings
    where known.findings.insert([finding.runtime, finding.experiment]).inserted { isFound = true }
    if run.header.shards?.shard != nil { return .shard }
    return isNamed ? .label : isRelease ? .release : isFound ? .series : nil
  }

  /// Whether a label is the beginning of a commit's hash, which jobs give to every run: it says
  /// what was measured, and nobody has chosen it.
  static func isCommit(_ label: String) -> Bool {
    (7...40).contains(label.utf8.count) && label.contains { "0"..."9" ~= $0 }
      && label.contains { "a"..."f" ~= $0 }
      && label.allSatisfy { "0"..."9" ~= $0 || "a"..."f" ~= $0 }
  }

  /// The newest run first. The figures are handed on and not kept: to be asked for once.
  package mutating func verdicts() -> [Verdict] {
    keepByAge()
    keepSteps()
    return runs.map { Verdict(run: $0.id, reason: $0.reason) }
  }

  private mutating func keep(_ place: Int, _ reason: Reason) {
    if runs[place].reason == nil { runs[place].reason = reason }
  }

  private mutating func keepByAge() {
    struct Span: Hashable {
      var kind: RunKind
      var number: Int
    }
    let newestWeek = runs.compactMap { $0.day?.week }.max() ?? 0
    var counts: [RunKind.Stream: Int] = [:]
    var (weeks, months): (Set<Span>, Set<Span>) = ([], [])
    for place in runs.indices {
      let run = runs[place]
      counts[run.kind.stream, default: 0] += 1
      let isNew = counts[run.kind.stream, default: 0] <= rule.newest
      // Nothing is known of the age of what has no day.
      guard let day = run.day, !isNew else {
        keep(place, .newest)
        continue
      }
      if newestWeek - day.week < rule.weeks {
        let isFirst = weeks.insert(Span(kind: run.kind, number: day.week)).inserted
        if isFirst { keep(place, .week) }
      } else if months.insert(Span(kind: run.kind, number: day.month)).inserted {
        keep(place, .month)
      }
    }
  }

  /// Brings runs back around each step that would be lost, moved or new, until there is none.
  private mutating func keepSteps() {
    let all = series
    for one in all {
      for place in [one.runs.first, one.runs.last].compactMap(\.self) { keep(place, .series) }
    }
    let steps = all.map { $0.steps { _ in true } }
    for (one, steps) in zip(all, steps) {
      for step in steps { keepAround(step, of: one, ChangePoints.shortest) }
    }
    var count = ChangePoints.shortest
    var isSettled = false
    while !isSettled {
      isSettled = true
      for (one, before) in zip(all, steps) {
        let after = one.steps { runs[$0].reason != nil }
        let different = after.symmetricDifference(before)
        if !different.isEmpty { isSettled = false }
        for step in different { keepAround(step, of: one, count) }
      }
      count *= 2
    }
  }

  private mutating func keepAround(
    _ step: SteppedSeries.Step, of series: SteppedSeries, _ count: Int
  ) {
    for place in series.runs(around: step, count) { keep(place, .step) }
  }

  private var series: [SteppedSeries] {
    mutating get {
      let places = Dictionary(
        runs.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
      // The history counts from its oldest run.
      let here = Array(measured.reversed())
      return history.takeSeries().map { SteppedSeries($0) { here[$0] } }
        + results.all.map { SteppedSeries($0) { places[$0] } }
    }
  }
}
