import TareModel
import Testing

@testable import TareCommandLine

@Suite("SteadinessText")
struct SteadinessTextTests {
  private func process(_ number: Int, steps: Double) -> TimedProcess {
    let beats = TimedProcess.Beats(wall: [steps], cpu: [steps])
    return TimedProcess(
      runtime: "r", dataset: "d", loader: "json", representation: "dict", number: number,
      seconds: 50, timed: 41, cpu: nil, surroundings: .init(),
      pulse: .init(steps: beats, memory: .init(wall: [1], cpu: [1])))
  }

  private func reading(_ ratios: [Double]) -> Outcome {
    .time(
      TimeReading(
        series: ratios.enumerated().map { index, ratio in
          TimeSeries(
            process: index + 1, warmups: 1, samples: samples(ratio), reference: samples(1))
        }))
  }

  @Test("says what was spent where, how well ratios are known, and how far seconds hold")
  func whole() {
    var run = sampleRun([
      Cell(key: key(.benchmark("filter"), "slots"), outcome: reading([0.5, 0.51, 0.49]))
    ])
    run.processes = (1...4).map { process($0, steps: $0 <= 2 ? 1 : 1.44) }
    let lines = SteadinessText(run: run).lines
    #expect(lines.count == 3)
    #expect(lines[0] == "4 processes for 200 s, 82% of it inside timed code")
    #expect(lines[1] == "ratios to the reference are known to ±5.1% in the middle cell")
    #expect(lines[2].hasPrefix("seconds hold to ±20%: "))
  }

  @Test("says a factor where dicts were crowded, whatever steps and copies took")
  func crowded() {
    let readings = [1.0, 1, 1, 1, 9, 9, 9, 9, 9].enumerated().map { index, seconds in
      TimeSeries(
        process: index + 1, warmups: 1, samples: samples(0.5), reference: samples(seconds))
    }
    var run = sampleRun([
      Cell(key: key(.benchmark("filter"), "slots"), outcome: .time(TimeReading(series: readings)))
    ])
    run.processes = (1...9).map { process($0, steps: 1) }
    #expect(
      SteadinessText(run: run).lines.last
        == "seconds hold to a factor of 3.0: between processes the same steps differed by ±0.0%, "
        + "the same copy of memory by ±0.0%, the same benchmarks of dicts by a factor of 3.0")
  }

  @Test("says for how many cells the preset's limit left no time, unless another was set")
  func short() {
    var run = sampleRun([
      Cell(key: key(.benchmark("filter"), "slots"), outcome: reading([0.5, 0.51, 0.49])),
      Cell(key: key(.benchmark("drain"), "slots"), outcome: reading([0.5, 5])),
    ])
    run.processes = [process(1, steps: 1)]
    run.header.preset = "quick"
    let sentence =
      "the time was up before 1 of 2 time cells had 3 processes; --budget 3h measures on"
    #expect(SteadinessText(run: run).lines.contains(sentence))
    #expect(
      SteadinessText(run: run).lines.contains(
        "ratios to the reference are known to ±5.1% in the middle one of the cells with 3 processes"
      ))
    run.header.command = ["tare", "run", "--budget=1m"]
    #expect(!SteadinessText(run: run).lines.contains(sentence))
  }

  @Test("says how many ratios were left out")
  func disturbed() {
    var run = sampleRun([
      Cell(key: key(.benchmark("filter"), "slots"), outcome: reading([0.5, 0.51, 0.49, 5, 0.5]))
    ])
    run.processes = [process(1, steps: 1)]
    #expect(
      SteadinessText(run: run).lines.contains {
        $0.hasPrefix("1 of 5 ratios of single processes left out: ")
      })
  }

  @Test("says nothing of a run that timed nothing")
  func nothing() { #expect(SteadinessText(run: sampleRun([])).lines.isEmpty) }
}
