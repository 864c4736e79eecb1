import ProbeProtocol
import Testing

@testable import TareModel
@testable import TareRunner

@Suite("TimeRounds")
struct TimeRoundsTests: TimeRoundsTrial {
  @Test("with neither precision nor budget every cell gets the processes of the preset")
  func preset() {
    let played = played(rounds(goal()))
    #expect(played.map(\.count) == [8, 8])
    #expect(rounds(goal()).planned == 8)
  }

  @Test("a round takes places in random order, decided by the seed")
  func order() {
    var (first, again) = (rounds(goal()), rounds(goal()))
    var known = KnownTimes()
    var orders: [[Block]] = []
    for _ in 0..<2 {
      orders.append(first.next(known: known, elapsed: 0))
      #expect(again.next(known: known, elapsed: 0) == orders.last)
      known.add(orders.last?.flatMap(measured) ?? [])
    }
    #expect(orders[0].map(\.place) != orders[1].map(\.place))
    #expect(Set(orders.joined().map(\.seed)).count == 8)
    #expect(first.next(known: known, elapsed: 0).isEmpty)
  }

  @Test("a cell that is known well enough stops early, but not before three processes")
  func early() {
    let played = played(
      rounds(goal(precision: 0.02, ["slots filter": 0.03, "tuple collect": 0.05]), processes: 5))
    #expect(played.prefix(3).map(\.count) == [8, 8, 8])
    #expect(played[3] == ["slots filter", "tuple collect"])
  }

  @Test("without a budget what stays wide is given up after four times the preset's processes")
  func given() {
    let played = played(rounds(goal(precision: 0.02, ["slots filter": 0.03])))
    #expect(played.count == 8)
    #expect(played.last == ["slots filter"])
  }

  @Test("what a budget leaves goes to the wider half of the cells until it ends")
  func widest() {
    let widths = [
      "slots filter": 0.3, "tuple collect": 0.2, "class filter": 0.1, "class collect": 0.09,
    ]
    let played = played(rounds(goal(budget: 4, widths)))
    #expect(played.map(\.count) == [8, 8, 4, 4])
    #expect(
      played.last == ["class collect", "class filter", "slots filter", "tuple collect"])
  }

  @Test("with both, only cells that are not known well enough get more")
  func both() {
    let played = played(
      rounds(goal(precision: 0.02, budget: 20, ["slots filter": 0.3, "tuple collect": 0.2])),
      most: 6)
    #expect(played.count == 6)
    #expect(played.last == ["slots filter"])
  }

  @Test("a budget that is too small still measures every cell once")
  func tooSmall() {
    var rounds = rounds(goal(budget: 0))
    #expect(rounds.next(known: KnownTimes(), elapsed: 10).flatMap(\.keys).count == 8)
    #expect(!rounds.isCutOff(elapsed: 10))
    #expect(rounds.next(known: KnownTimes(), elapsed: 10).isEmpty)
    #expect(rounds.isCutOff(elapsed: 10))
  }

  @Test("a cell that went wrong is not measured again")
  func faulty() {
    var known = KnownTimes()
    known.add([
      CellReport(
        key: timed("slots"), process: 1, outcome: .failed(why: "no", stderr: ""))
    ])
    #expect(played(rounds(goal()), known: known).map(\.count) == [8, 7])
    #expect(played(rounds(goal(budget: 3)), known: known).map(\.count) == [8, 7, 4])
  }

  /// The processes that each group of places got, a second each, under a limit.
  private func shares(
    limit: Double, slowAfter: Int = .max, earlier: (CellKey) -> Int = { _ in 0 }
  ) -> [String: [Int]] {
    let keys = ["3.12.1", "3.13.0"].flatMap { version in
      ["cargo", "people"].flatMap { dataset in
        Self.names.map { timed($0, runtime: "cpython-\(version)", dataset: dataset) }
      }
    }
    var rounds = TimeRounds(
      keys.map { Matrix.Planned(key: $0, mode: nil, unavailable: nil) }, processes: 3, seed: 1,
      goal: Goal(limit: limit))
    var (known, elapsed, done) = (KnownTimes(), 10.0, 0)
    for key in keys {
      for process in 0..<earlier(key) { known.add(measured(key, process + 1)) }
    }
    while true {
      let blocks = rounds.next(known: known, elapsed: elapsed)
      if blocks.isEmpty { break }
      // As the runner does, what was measured before is left out.
      let open = blocks.filter { block in block.keys.contains { earlier($0) < block.process } }
      for block in open where !rounds.isCutOff(elapsed: elapsed) {
        known.add(measured(block))
        done += 1
        elapsed += done > slowAfter ? 3 : 1
      }
    }
    return Dictionary(grouping: keys) { "\($0.dataset) \($0.runtime.suffix(6))" }
      .mapValues { $0.map(known.processes) }
  }

  @Test("where a limit is far off all places get the processes of the preset")
  func farLimit() {
    #expect(shares(limit: 60).values.allSatisfy { $0 == [3, 3, 3, 3] })
  }

  @Test("where a limit is near, the newest runtime comes first, and its first dataset")
  func nearLimit() {
    // 10 s are over before times, 16 s go to the first round, 8 s to each group.
    #expect(
      shares(limit: 10 + 16 + 16) == [
        "cargo 3.13.0": [3, 3, 3, 3], "people 3.13.0": [3, 3, 3, 3],
        "cargo 3.12.1": [1, 1, 1, 1], "people 3.12.1": [1, 1, 1, 1],
      ])
  }

  @Test("the first group gets its processes though the time is up, and nobody else does")
  func pastLimit() {
    let shares = shares(limit: 12)
    #expect(shares["cargo 3.13.0"] == [3, 3, 3, 3])
    #expect(shares.filter { $0.key != "cargo 3.13.0" }.values.allSatisfy { $0 == [1, 1, 1, 1] })
  }

  @Test("a run that was cut off goes on by the same order, though its first round takes no time")
  func resumed() {
    #expect(
      shares(limit: 10 + 16) { _ in 1 } == [
        "cargo 3.13.0": [3, 3, 3, 3], "people 3.13.0": [3, 3, 3, 3],
        "cargo 3.12.1": [1, 1, 1, 1], "people 3.12.1": [1, 1, 1, 1],
      ])
  }

  @Test("cells that a resumed run has besides get all their processes")
  func added() {
    var known = KnownTimes()
    for name in Self.names {
      for process in 1...2 { known.add(measured(timed(name), process)) }
    }
    let played = played(rounds(goal()), known: known)
    #expect(played.count == 2)
    #expect(played.last == Self.names.map { "\($0) collect" }.sorted())
  }

  @Test("where processes turn out slower than in the first round, what is under way is cut off")
  func slower() {
    let shares = shares(limit: 10 + 16 + 16, slowAfter: 18)
    #expect(shares["cargo 3.13.0"] == [3, 3, 3, 3])
    // Of the second round's 8 two take a second each and 5 three, then the time is up; the first
    // group is finished all the same, at three processes for each of its 4 places.
    let others = shares.filter { $0.key != "cargo 3.13.0" }.values.flatMap(\.self)
    #expect(others.max() == 2)
    #expect(others.count { $0 == 2 } < 4)
  }

  @Test("a place of which nothing comes at all is given up")
  func silent() {
    var (rounds, count) = (rounds(goal(), processes: 3), 0)
    while count < 9, !rounds.next(known: KnownTimes(), elapsed: 0).isEmpty { count += 1 }
    #expect(count == 3)
  }

  @Test("series of several processes add up")
  func known() {
    var known = KnownTimes()
    for process in [1, 2] {
      let series = TimeSeries(
        process: process, warmups: 1,
        samples: TimeSamples(loops: 1, wallSeconds: [1], cpuSeconds: [1]),
        reference: nil)
      known.add([
        CellReport(
          key: timed("slots"), process: process,
          outcome: .time(TimeReading(series: [series])))
      ])
    }
    #expect(known.readings[timed("slots")]?.series.map(\.process) == [1, 2])
    #expect(known.faults.isEmpty)
  }
}
