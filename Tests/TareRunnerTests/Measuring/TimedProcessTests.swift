import ProbeProtocol
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("TimedProcess", .timeLimit(.minutes(1)))
struct TimedProcessTests {
  private func process(_ count: Int, mode: ProbeRequest.ProcessKind = .time, _ body: String) throws
    -> TimedProcess?
  {
    let folder = try TemporaryFolder()
    return BlockMeasurement(
      block: sampleBlock(count, mode: mode), probe: try fakeProbe(folder, body),
      dataset: samplePart, timing: Preset.quick.timing
    ).run().process
  }

  private static let cell = #""event":"cell","cell":0,"outcome":"measured""#

  @Test("keeps what the process found around it, its pulse, and the seconds inside timed blocks")
  func whole() throws {
    let process = try #require(
      try process(
        1,
        """
        echo '{"event":"ready","gc":"on 700 10 10","hashes":"7"}'
        sleep 0.05
        echo '{\(Self.cell),"warmups":1,"loops":4,"wall":[0.5,0.25],"cpu":[0.5,0.25],\
        "reference":{"loops":2,"wall":[1],"cpu":[1]}}'
        echo '{"event":"pulse","steps":{"wall":[1,2],"cpu":[3,4]},"memory":{"wall":[5],"cpu":[6]}}'
        finish
        """))
    #expect(process.representation == "dict" && process.number == 2)
    #expect(process.timed == 4 * 0.75 + 2)
    #expect(process.seconds > 0.04)
    #expect(process.surroundings == .init(collector: "on 700 10 10", hashes: "7"))
    #expect(
      process.pulse
        == .init(
          steps: .init(wallSeconds: [1, 2], cpuSeconds: [3, 4]),
          memory: .init(wallSeconds: [5], cpuSeconds: [6])))
  }

  @Test("a process that breaks is one that said nothing of itself")
  func broken() throws {
    let process = try #require(try process(1, "begin 0; kill -SEGV $$"))
    #expect(process.timed == 0 && process.pulse == nil)
    #expect(process.surroundings == .init())
  }

  @Test("a pulse that did not beat is none")
  func silent() throws {
    let empty = #"{"wall":[],"cpu":[]}"#
    let process = try process(
      1, #"echo '{"event":"pulse","steps":\#(empty),"memory":\#(empty)}'; finish"#)
    #expect(process?.pulse == nil)
  }

  @Test("weighing is nothing that times depend on")
  func weighing() throws {
    #expect(try process(1, mode: .heap, "measured 0 1; finish") == nil)
  }
}
