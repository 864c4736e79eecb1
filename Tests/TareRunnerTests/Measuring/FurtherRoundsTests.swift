import Testing

@testable import TareModel
@testable import TareRunner

@Suite("TimeRounds beyond the preset's processes")
struct FurtherRoundsTests: TimeRoundsTrial {
  /// Without end for want of precision.
  private func upTo(_ processes: Int, seconds: Double) -> Timing.Further {
    Timing.Further(processes: processes, fewest: 0, seconds: seconds, precision: 0)
  }

  @Test("where these took little time further rounds follow, as long as another one fits")
  func fitting() {
    let further = upTo(12, seconds: 5)
    #expect(played(rounds(goal(), further: further)).map(\.count) == [8, 8, 8, 8, 8])
    #expect(rounds(goal(), further: further).planned == 8)
    #expect(played(rounds(goal(), further: upTo(4, seconds: 99))).count == 4)
    #expect(played(rounds(goal(), further: upTo(4, seconds: 1))).count == 2)
    #expect(played(rounds(Goal(limit: 3.5), further: further)).count == 3)
    // What is asked for by precision or budget is given by these alone.
    #expect(played(rounds(goal(precision: 0.02), further: further)).count == 2)
  }

  @Test("what an earlier part of the run took is not known, so that nothing is built upon it")
  func resumed() {
    var known = KnownTimes()
    for name in Self.names {
      for benchmark in ["filter", "collect"] {
        for process in 1...2 { known.add(measured(timed(name, benchmark), process)) }
      }
    }
    var rounds = self.rounds(goal(), further: upTo(12, seconds: 60))
    #expect(rounds.next(known: known, elapsed: 0).count == 4)
    #expect(rounds.next(known: known, elapsed: 0.001).isEmpty)
    #expect(rounds.later(elapsed: 0.001) == 0)
  }

  @Test("a run that was cut off goes on with further rounds by what those it has measured took")
  func cutOff() {
    var known = KnownTimes()
    for name in Self.names {
      for benchmark in ["filter", "collect"] { known.add(measured(timed(name, benchmark), 1)) }
    }
    var rounds = self.rounds(goal(), further: upTo(12, seconds: 60))
    #expect(rounds.next(known: known, elapsed: 0).count == 4)
    known.add(rounds.next(known: known, elapsed: 0).flatMap(measured))
    // The second round, the first that was measured, took 20 s.
    #expect(rounds.next(known: known, elapsed: 20).count == 4)
    #expect(rounds.later(elapsed: 20) == 4)
  }

  @Test("from the second round on it is told how many blocks will follow")
  func later() {
    func told(_ goal: Goal, _ further: Timing.Further?) -> [Int] {
      var (rounds, known) = (self.rounds(goal, further: further), KnownTimes())
      return (0..<4).map { round in
        known.add(rounds.next(known: known, elapsed: Double(round)).flatMap(measured))
        return rounds.later(elapsed: Double(round))
      }
    }
    // Four places, a second a round: five rounds in five seconds.
    #expect(told(goal(), upTo(12, seconds: 5)) == [0, 12, 8, 4])
    #expect(told(goal(), upTo(4, seconds: 99)) == [0, 8, 4, 0])
    #expect(told(Goal(limit: 3.5), upTo(12, seconds: 99)) == [0, 4, 0, 0])
    #expect(told(goal(), upTo(12, seconds: 1)) == [0, 0, 0, 0])
    #expect(told(goal(), nil) == [0, 0, 0, 0])
  }

  @Test(
    "a cell that is known well enough gets no further process, and its place none without cells")
  func known() {
    let further = Timing.Further(processes: 4, fewest: 0, seconds: 99, precision: 0.02)
    let widths = ["slots filter": 0.03, "slots collect": 0.02, "tuple filter": 0.1]
    #expect(
      played(rounds(goal(widths), further: further)).map(\.count) == [8, 8, 2, 2])
    #expect(played(rounds(goal(), further: further)).count == 2)
    var (rounds, known) = (self.rounds(goal(widths), further: further), KnownTimes())
    for round in 0...2 {
      known.add(rounds.next(known: known, elapsed: Double(round)).flatMap(measured))
    }
    #expect(rounds.later(elapsed: 2) == 2)
  }

  @Test("however narrow its interval, a cell gets the fewest, for a few agree by chance")
  func chance() {
    let further = Timing.Further(processes: 6, fewest: 4, seconds: 99, precision: 0.02)
    let widths = ["slots filter": 0.03]
    #expect(played(rounds(goal(widths), further: further)).map(\.count) == [8, 8, 8, 8, 1, 1])
    #expect(played(rounds(goal(), further: further)).map(\.count) == [8, 8, 8, 8])
  }

  @Test("seconds without a reference get the fewest")
  func seconds() {
    let further = Timing.Further(processes: 9, fewest: 3, seconds: 99, precision: 0)
    let played = self.played(rounds(goal(), further: further), plain: ["slots"])
    #expect(played.map(\.count) == [8, 8, 8, 6, 6, 6, 6, 6, 6])
  }

  @Test("a cell that went wrong, or has as many already, gets no further process")
  func faulty() {
    var known = KnownTimes()
    known.add([CellReport(key: timed("slots"), process: 1, outcome: .failed(why: "no", stderr: ""))]
    )
    let further = upTo(3, seconds: 99)
    #expect(played(rounds(goal(), further: further), known: known).map(\.count) == [8, 7, 7])
    for process in 1...3 { known.add(measured(timed("tuple"), process)) }
    #expect(played(rounds(goal(), further: further), known: known).last?.count == 6)
  }
}
