import Foundation
import ProbeProtocol
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("BlockMeasurement", .timeLimit(.minutes(1)))
struct BlockMeasurementTests {
  private func measure(
    _ count: Int, mode: ProbeRequest.ProcessKind = .heap, timeLimit: Double = 20, _ body: String
  ) throws -> (result: BlockMeasurement.Result, outcomes: [String: Outcome], starts: Int) {
    let folder = try TemporaryFolder()
    let block = sampleBlock(count, mode: mode)
    let result = BlockMeasurement(
      block: block, probe: try fakeProbe(folder, timeLimit: timeLimit, body), dataset: samplePart,
      timing: Preset.quick.timing
    ).run()
    #expect(result.reports.map(\.key).sorted { "\($0)" < "\($1)" } == block.keys)
    #expect(result.reports.allSatisfy { $0.process == 2 })
    let starts = try folder.read("starts").split(separator: "\n").count
    return (
      result,
      Dictionary(
        result.reports.map { ($0.key.measure.name, $0.outcome) }, uniquingKeysWith: { $1 }),
      starts
    )
  }

  private func memory(_ total: Int) -> Outcome { .memory(MemoryReading(total: total)) }

  @Test("measures every cell in one process")
  func whole() throws {
    let (result, outcomes, starts) = try measure(
      3, "for cell in 0 1 2; do begin $cell; measured $cell 4$cell; done; finish")
    #expect(outcomes == ["m0": memory(40), "m1": memory(41), "m2": memory(42)])
    #expect(result.startFault == nil)
    #expect(starts == 1)
  }

  @Test("a crash costs the cell that was being measured; another process takes the rest")
  func crash() throws {
    let (result, outcomes, starts) = try measure(
      3,
      """
      for cell in 0 1 2; do
        asks $cell || continue
        begin $cell
        [ $cell = 1 ] && { echo last words >&2; kill -SEGV $$; }
        measured $cell 4$cell
      done
      finish
      """)
    #expect(outcomes["m0"] == memory(40) && outcomes["m2"] == memory(42))
    #expect(outcomes["m1"] == .failed(why: "ended by SIGSEGV", stderr: "last words\n"))
    #expect(result.startFault == nil)
    #expect(starts == 2)
  }

  @Test("a process that hangs in a cell is a time-out of that cell alone")
  func hang() throws {
    let (result, outcomes, _) = try measure(
      2, timeLimit: 0.5,
      """
      asks 0 && { begin 0; echo stuck >&2; exec sleep 60; }
      begin 1; measured 1 41; finish
      """)
    #expect(outcomes["m0"] == .timedOut(after: 0.5, stderr: "stuck\n"))
    #expect(outcomes["m1"] == memory(41))
    #expect(result.startFault == nil)
  }

  @Test("a process that breaks before its first cell is a fault of all its cells, tried once")
  func startFault() throws {
    let (result, outcomes, starts) = try measure(2, "echo no module >&2; exit 7")
    let fault = Outcome.failed(
      why: "the process ended early with exit status 7", stderr: "no module\n")
    #expect(outcomes == ["m0": fault, "m1": fault])
    #expect(result.startFault == fault)
    #expect(starts == 1)
  }

  @Test(
    "a line that is not the protocol fails all cells of its process, and says why",
    arguments: [
      ("a print", "the probe said 'a print', which is not the protocol"),
      (#"{"event":"song","verse":1}"#, "the probe's event song is not known"),
      (
        #"{"event":"finding","experiment":0,"outcome":"failed","why":""}"#,
        "the probe's event finding was not asked for"
      ),
      (#"{"event":"cell"}"#, "the probe's event cell has the field cell: it is missing"),
    ])
  func confusion(_ line: String, _ why: String) throws {
    let (result, outcomes, starts) = try measure(
      2, "begin 0; measured 0 1; begin 1; say '\(line)'; measured 1 1; finish")
    let fault = Outcome.failed(why: why, stderr: "")
    #expect(outcomes == ["m0": fault, "m1": fault])
    #expect(result.startFault == nil && starts == 1)
  }

  @Test("an answer for a cell that cannot be understood fails that cell alone, and says why")
  func confusedCell() throws {
    let (result, outcomes, starts) = try measure(
      3,
      """
      begin 0; measured 0 1; begin 1
      say '{"event":"cell","cell":1,"outcome":"superb"}'
      begin 2; measured 2 1; finish
      """)
    #expect(outcomes["m0"] == memory(1) && outcomes["m2"] == memory(1))
    #expect(
      outcomes["m1"]
        == .failed(
          why: """
            the probe's event cell has the field outcome "superb": \
            it is not one of measured, counted, unavailable, failed, wrong-answer
            """, stderr: ""))
    #expect(result.startFault == nil && starts == 1)
  }

  @Test("a probe that refuses the request is a failure in its own words")
  func refused() throws {
    let (_, outcomes, starts) = try measure(
      1, #"say '{"event":"error","why":"there is no mode heap"}'; exit 64"#)
    #expect(
      outcomes == ["m0": .failed(why: "the probe refused: there is no mode heap", stderr: "")])
    #expect(starts == 1)
  }

  @Test("an answer that never comes is a failure, also when the process ends well")
  func noAnswer() throws {
    let (_, outcomes, _) = try measure(2, "begin 0; measured 0 5; finish")
    #expect(outcomes["m0"] == memory(5))
    #expect(
      outcomes["m1"] == .failed(why: "the probe gave no answer for this cell", stderr: ""))
  }

  @Test("keeps what the probe itself says of a cell, a failure with the stderr beside it")
  func probeOutcomes() throws {
    let (_, outcomes, _) = try measure(
      3,
      """
      echo traceback >&2
      ends() {
        echo "{\\"event\\":\\"cell\\",\\"cell\\":$1,\\"outcome\\":\\"$2\\",\\"why\\":\\"$3\\"}"
      }
      ends 0 unavailable 'no package'
      ends 1 failed KeyError
      ends 2 wrong-answer '3 where 4 should be'
      finish
      """)
    #expect(outcomes["m0"] == .unavailable(why: "no package"))
    #expect(outcomes["m1"] == .failed(why: "KeyError", stderr: "traceback\n"))
    #expect(outcomes["m2"] == .wrongAnswer(why: "3 where 4 should be"))
  }

  @Test("a second answer for a cell, and one for a cell that was not asked for, change nothing")
  func unasked() throws {
    let (_, outcomes, _) = try measure(1, "measured 0 1; measured 0 2; measured 9 3; finish")
    #expect(outcomes == ["m0": memory(1)])
  }

  @Test("a probe that says it measures what it was not asked for is not asked forever")
  func beginsUnasked() throws {
    let (_, outcomes, starts) = try measure(
      3,
      """
      asks 0 && { begin 0; measured 0 1; begin 1; kill -SEGV $$; }
      begin 0
      kill -SEGV $$
      """)
    #expect(outcomes["m0"] == memory(1))
    #expect(outcomes["m1"] == .failed(why: "ended by SIGSEGV", stderr: ""))
    #expect(outcomes["m2"] == .failed(why: "ended by SIGSEGV", stderr: ""))
    #expect(starts == 2)
  }

  @Test("a probe that begins a cell again and breaks does not spoil what it measured")
  func beginsAgain() throws {
    let (_, outcomes, _) = try measure(2, "begin 0; measured 0 1; begin 0; kill -SEGV $$")
    #expect(outcomes["m0"] == memory(1))
    #expect(outcomes["m1"] == .failed(why: "ended by SIGSEGV", stderr: ""))
  }

  @Test("samples keep their process, loops, warm-ups and reference")
  func time() throws {
    let (_, outcomes, _) = try measure(
      1, mode: .time,
      """
      echo '{"event":"cell","cell":0,"outcome":"measured","warmups":1,"loops":8,\
      "wall":[0.5,0.25],"cpu":[0.5,0.125],"reference":{"loops":4,"wall":[1],"cpu":[2]}}'
      finish
      """)
    #expect(
      outcomes["m0"]
        == .time(
          TimeReading(series: [
            TimeSeries(
              process: 2, warmups: 1,
              samples: TimeSamples(loops: 8, wallSeconds: [0.5, 0.25], cpuSeconds: [0.5, 0.125]),
              reference: TimeSamples(loops: 4, wallSeconds: [1], cpuSeconds: [2]))
          ])))
  }

  @Test("a weight where times were asked for is no measurement, nor is the reverse")
  func wrongKind() throws {
    let (_, timed, _) = try measure(1, mode: .time, "measured 0 1; finish")
    #expect(timed["m0"] == .failed(why: "the probe weighed what it should time", stderr: ""))
    let (_, weighed, _) = try measure(
      1,
      """
      say '{"event":"cell","cell":0,"outcome":"measured","warmups":1,"loops":1,"wall":[1],\
      "cpu":[1]}'
      finish
      """)
    #expect(weighed["m0"] == .failed(why: "the probe timed what it should weigh", stderr: ""))
  }

  @Test("a program that cannot be started is a failure of every cell")
  func cannotStart() throws {
    let folder = try TemporaryFolder()
    var probe = try fakeProbe(folder, "finish")
    probe.interpreter.executable = folder.path + "/gone"
    let result = BlockMeasurement(
      block: sampleBlock(2), probe: probe, dataset: samplePart, timing: Preset.quick.timing
    ).run()
    #expect(result.reports.count == 2)
    #expect(result.reports.allSatisfy { $0.outcome.isFault })
  }
}
