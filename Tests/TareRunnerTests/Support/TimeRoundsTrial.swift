import ProbeProtocol
import TareTestSupport
import Testing

@testable import TareModel
@testable import TareRunner

/// Rounds of a small matrix, played without measuring anything.
protocol TimeRoundsTrial {}

extension TimeRoundsTrial {
  static var names: [String] { ["slots", "tuple", "class", "namedtuple"] }

  func timed(
    _ representation: String, _ benchmark: String = "filter", runtime: String = "cpython-3.13.0",
    dataset: String = "cargo"
  ) -> CellKey {
    key(
      .benchmark(benchmark), representation, access: "key", runtime: runtime, dataset: dataset)
  }

  func rounds(
    _ goal: Goal, processes: Int = 2, further: Timing.Further? = nil
  ) -> TimeRounds {
    let cells = Self.names.flatMap { name in
      ["filter", "collect"].map {
        Matrix.Planned(key: timed(name, $0), mode: nil, unavailable: nil)
      }
    }
    let others = [
      Matrix.Planned(key: timed("dict", "load"), mode: nil, unavailable: "no"),
      Matrix.Planned(key: timed("dict", "peak"), mode: .heap, unavailable: nil),
    ]
    return TimeRounds(
      cells + others, processes: processes, further: further, seed: 1, goal: goal)
  }

  /// A goal whose widths are the same whatever was measured; those not named are 1 %.
  func goal(
    precision: Double? = nil, budget: Double? = nil, _ widths: [String: Double] = [:]
  ) -> Goal {
    let all = Self.names.flatMap { name in
      ["filter", "collect"].map { (timed(name, $0), widths["\(name) \($0)"] ?? 0.01) }
    }
    return Goal(precision: precision, budget: budget) { _ in
      Dictionary(uniqueKeysWithValues: all)
    }
  }

  /// The cells of each round, as long as there are any, with a second for each round.
  ///
  /// - Parameter plain: representations that are timed against nothing.
  func played(
    _ rounds: TimeRounds, known: KnownTimes = KnownTimes(), most: Int = 50,
    plain: Set<String> = []
  ) -> [[String]] {
    var (rounds, known, played) = (rounds, known, [[String]]())
    while played.count < most {
      let blocks = rounds.next(known: known, elapsed: Double(played.count))
      if blocks.isEmpty { break }
      #expect(blocks.allSatisfy { $0.process == played.count + 1 && $0.mode == .time })
      known.add(blocks.flatMap { measured($0, plain: plain) })
      played.append(
        blocks.flatMap(\.keys).map { "\($0.representation) \($0.measure.name)" }.sorted())
    }
    return played
  }

  /// What a block brings where nothing goes wrong.
  func measured(_ block: Block) -> [CellReport] { measured(block, plain: []) }

  func measured(_ block: Block, plain: Set<String>) -> [CellReport] {
    block.keys.flatMap {
      measured($0, block.process, isPlain: plain.contains($0.representation))
    }
  }

  func measured(_ key: CellKey, _ process: Int, isPlain: Bool = false) -> [CellReport] {
    let samples = TimeSamples(loops: 1, wallSeconds: [1], cpuSeconds: [1])
    let series = TimeSeries(
      process: process, warmups: 1, samples: samples, reference: isPlain ? nil : samples)
    return [
      CellReport(key: key, process: process, outcome: .time(TimeReading(series: [series])))
    ]
  }
}
