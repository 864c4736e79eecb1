import ProbeProtocol
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("NumberedTalk", .timeLimit(.minutes(1)))
struct NumberedTalkTests {
  private func talk(
    _ count: Int, _ body: String
  ) throws -> (ends: [String], starts: Int, broken: Bool) {
    let folder = try TemporaryFolder()
    let probe = try fakeProbe(folder, body)
    let request = { (numbers: [Int]) in
      var request = probe.request(.measure)
      request.cells = numbers.map { .init(cell: $0, measure: .metric("m"), access: "none") }
      return request
    }
    let talk = NumberedTalk(probe: probe, noun: "thing", request: request) { reply in
      if case .cell(let number, .weighed(let reading)) = reply { (number, reading) } else { nil }
    }
    let result = talk.run(count)
    let ends = result.ends.sorted { $0.number < $1.number }.map { number, end in
      switch end {
      case .said(let reading, _): "\(number) \(reading.total ?? 0)"
      case .fault(.timedOut, _): "\(number) timed out"
      case .fault(.broke(let why), _), .fault(.refused(let why), _): "\(number) \(why)"
      }
    }
    let starts = try folder.read("starts").split(separator: "\n").count
    return (ends, starts, result.startFault != nil)
  }

  @Test("every number gets one end, its first; numbers that were not asked for count for nothing")
  func once() throws {
    let (ends, starts, broken) = try talk(
      2, "measured 7 1; begin 0; measured 0 5; measured 0 6; begin 0; measured 1 8; finish")
    #expect(ends == ["0 5", "1 8"])
    #expect(starts == 1 && !broken)
  }

  @Test("what a crash left over is asked of another process until all have an end")
  func crashes() throws {
    let (ends, starts, broken) = try talk(
      3, "for n in 0 1 2; do asks $n && { begin $n; kill -SEGV $$; }; done; finish")
    #expect(ends == ["0 ended by SIGSEGV", "1 ended by SIGSEGV", "2 ended by SIGSEGV"])
    #expect(starts == 3 && !broken)
  }

  @Test("a process that breaks before it begins is not started again")
  func startFault() throws {
    let (ends, starts, broken) = try talk(2, "exit 7")
    #expect(ends.allSatisfy { $0.hasSuffix("the process ended early with exit status 7") })
    #expect(ends.count == 2 && starts == 1 && broken)
  }

  @Test("no answer is named after the thing")
  func noAnswer() throws {
    let (ends, _, _) = try talk(1, "finish")
    #expect(ends == ["0 the probe gave no answer for this thing"])
  }

  @Test("what an earlier process answered stands where a later one cannot be understood")
  func confusion() throws {
    let (ends, starts, broken) = try talk(
      3,
      """
      asks 0 && { measured 0 5; begin 1; kill -SEGV $$; }
      say '{"event":"song"}'; measured 2 6; finish
      """)
    #expect(ends == ["0 5", "1 ended by SIGSEGV", "2 the probe's event song is not known"])
    #expect(starts == 2 && !broken)
  }
}
