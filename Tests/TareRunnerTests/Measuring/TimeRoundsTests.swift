import ProbeProtocol
import Testing

@testable import TareModel
@testable import TareRunner

@Suite("TimeRounds")
struct TimeRoundsTests {
  private static let names = ["slots", "tuple", "class", "namedtuple"]

  private func key(_ representation: String, _ benchmark: String = "filter") -> CellKey {
    CellKey(
      runtime: "cpython-3.13.0", dataset: "cargo", loader: "json",
      representation: representation, access: "key", measure: .benchmark(benchmark))
  }

  private func rounds(_ goal: Goal, processes: Int = 2) -> TimeRounds {
    let cells = Self.names.flatMap { name in
      ["filter", "collect"].map {
        Matrix.Planned(key: key(name, $0), mode: nil, unavailable: nil)
      }
    }
    let others = [
      Matrix.Planned(key: key("dict", "load"), mode: nil, unavailable: "no"),
      Matrix.Planned(key: key("dict", "peak"), mode: .heap, unavailable: nil),
    ]
    return TimeRounds(cells + others, processes: processes, seed: 1, goal: goal)
  }

  /// A goal whose widths are the same whatever was measured; those not named are 1 %.
  private func goal(
    precision: Double? = nil, budget: Double? = nil, _ widths: [String: Double] = [:]
  ) -> Goal {
    let all = Self.names.flatMap { name in
      ["filter", "collect"].map { (key(name, $0), widths["\(name) \($0)"] ?? 0.01) }
    }
    return Goal(precision: precision, budget: budget) { _ in
      Dictionary(uniqueKeysWithValues: all)
    }
  }

  /// The cells of each round, as long as there are any, with a second for each round.
  private func played(
    _ rounds: TimeRounds, known: KnownTimes = KnownTimes(), most: Int = 50
  ) -> [[String]] {
    var (rounds, played) = (rounds, [[String]]())
    while played.count < most {
      let blocks = rounds.next(known: known, elapsed: Double(played.count))
      if blocks.isEmpty { break }
      #expect(blocks.allSatisfy { $0.process == played.count + 1 && $0.mode == .time })
      played.append(
        blocks.flatMap(\.keys).map { "\($0.representation) \($0.measure.name)" }.sorted())
    }
    return played
  }

  @Test("with neither precision nor budget every cell gets the processes of the preset")
  func preset() {
    let played = played(rounds(goal()))
    #expect(played.map(\.count) == [8, 8])
    #expect(rounds(goal()).planned == 8)
  }

  @Test("a round takes places in random order, decided by the seed")
  func order() {
    var (first, again) = (rounds(goal()), rounds(goal()))
    let orders = (0..<2).map { _ in first.next(known: KnownTimes(), elapsed: 0) }
    #expect(orders == (0..<2).map { _ in again.next(known: KnownTimes(), elapsed: 0) })
    #expect(orders[0].map(\.place) != orders[1].map(\.place))
    #expect(Set(orders.joined().map(\.seed)).count == 8)
    #expect(first.next(known: KnownTimes(), elapsed: 0).isEmpty)
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
        key: key("slots"), process: 1, outcome: .failed(why: "no", stderr: ""))
    ])
    #expect(played(rounds(goal()), known: known).map(\.count) == [8, 7])
    #expect(played(rounds(goal(budget: 3)), known: known).map(\.count) == [8, 7, 4])
  }

  @Test("series of several processes add up")
  func known() {
    var known = KnownTimes()
    for process in [1, 2] {
      let series = TimeSeries(
        process: process, warmups: 1, samples: TimeSamples(loops: 1, wall: [1], cpu: [1]),
        reference: nil)
      known.add([
        CellReport(
          key: key("slots"), process: process,
          outcome: .time(TimeReading(series: [series])))
      ])
    }
    #expect(known.readings[key("slots")]?.series.map(\.process) == [1, 2])
    #expect(known.faults.isEmpty)
  }
}
