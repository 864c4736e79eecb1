import Foundation
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("ExperimentMeasurement", .timeLimit(.minutes(1)))
struct ExperimentMeasurementTests {
  /// What became of experiments `e0`, `e1`, … that a probe in shell is asked.
  private func ask(
    _ count: Int, process: Capabilities.Trial.Process = .shared, processes: Int = 1,
    timeLimit: Double = 20,
    _ body: String
  ) throws -> (outcomes: [FindingOutcome], request: String) {
    let folder = try TemporaryFolder()
    let block = ExperimentBlock(
      runtime: "cpython-3.13.0", family: .identity, dataset: "d", process: process,
      processes: processes, experiments: (0..<count).map { "e\($0)" })
    let probe = try fakeProbe(
      folder, timeLimit: timeLimit,
      """
      requests='\(folder.path)/requests'
      echo "$request" >> "$requests"
      starts() { echo "{\\"event\\":\\"begin\\",\\"experiment\\":$1}"; }
      wants() { case "$request" in *"\\"experiment\\":$1"*) return 0;; *) return 1;; esac; }
      ends() { echo "{\\"event\\":\\"finding\\",\\"experiment\\":$1,$2}"; }
      none='"outcome":"observed","found":{"observations":[],"series":[],"listings":[]}'
      \(body)
      """)
    let findings = ExperimentMeasurement(block: block, probe: probe, dataset: samplePart).run()
    #expect(findings.allSatisfy { $0.runtime == "cpython-3.13.0" })
    let sorted = findings.sorted { $0.experiment < $1.experiment }
    #expect(sorted.map(\.experiment) == block.experiments)
    return (sorted.map(\.outcome), try folder.read("requests"))
  }

  @Test("asks all in one process, by number and name, with the dataset")
  func whole() throws {
    let (outcomes, request) = try ask(
      2, "for e in 0 1; do starts $e; ends $e \"$none\"; done; finish")
    #expect(outcomes == [.observed(Observed()), .observed(Observed())])
    #expect(request.split(separator: "\n").count == 1)
    #expect(request.contains(#""task":"experiments""#) && !request.contains(#""mode""#))
    #expect(request.contains(#"{"experiment":1,"name":"e1"}"#))
    #expect(request.contains(#""path":"/d.json""#))
  }

  @Test("a timed one asks for a process as times do")
  func timed() throws {
    let (_, request) = try ask(1, process: .timed, "starts 0; ends 0 \"$none\"; finish")
    #expect(request.contains(#""mode":"time""#))
  }

  @Test("one process that has no answer speaks for all")
  func unanswered() throws {
    let (outcomes, request) = try ask(
      1, process: .timed, processes: 3,
      "starts 0; ends 0 '\"outcome\":\"unavailable\",\"why\":\"no\"'; finish")
    #expect(outcomes == [.unavailable(why: "no")])
    #expect(request.split(separator: "\n").count == 1)
  }

  @Test("several processes ask the same, and their times have a middle and two ends")
  func repeated() throws {
    let (outcomes, request) = try ask(
      1, process: .timed, processes: 3,
      """
      starts 0
      time=$(wc -l < "$requests" | tr -d ' ')
      line="{\\"name\\":\\"a\\",\\"unit\\":\\"ns\\",\\"counts\\":\\"records\\",\\"points\\":[[1,$time]]}"
      found="{\\"observations\\":[],\\"listings\\":[],\\"series\\":[$line]}"
      ends 0 "\\"outcome\\":\\"observed\\",\\"found\\":$found"
      finish
      """)
    #expect(request.split(separator: "\n").count == 3)
    guard case .observed(let observed) = outcomes[0] else { return #expect(Bool(false)) }
    #expect(observed.series.map(\.name) == ["a", "a, least", "a, most"])
    #expect(observed.series.map { $0.points.map(\.y) } == [[2], [1], [3]])
  }

  @Test("a crash costs the experiment at which it happened; another process asks the rest")
  func crash() throws {
    let (outcomes, request) = try ask(
      3,
      """
      for e in 0 1 2; do
        wants $e || continue
        starts $e
        [ $e = 1 ] && { echo last words >&2; kill -SEGV $$; }
        ends $e "$none"
      done
      finish
      """)
    #expect(
      outcomes == [
        .observed(Observed()), .failed(why: "ended by SIGSEGV", stderr: "last words\n"),
        .observed(Observed()),
      ])
    #expect(request.split(separator: "\n").count == 2)
  }

  @Test("a hang is a time-out of that experiment alone")
  func hang() throws {
    let (outcomes, _) = try ask(
      2, timeLimit: 0.5, "wants 0 && { starts 0; exec sleep 60; }; ends 1 \"$none\"; finish")
    #expect(outcomes == [.timedOut(after: 0.5, stderr: ""), .observed(Observed())])
  }

  @Test("keeps the probe's reasons, and takes no answer without what was found")
  func reasons() throws {
    let (outcomes, _) = try ask(
      4,
      """
      echo traceback >&2
      ends 0 '"outcome":"unavailable","why":"needs CPython 3.7"'
      ends 1 '"outcome":"failed","why":"ValueError: no"'
      ends 2 '"outcome":"observed"'
      finish
      """)
    #expect(
      outcomes == [
        .unavailable(why: "needs CPython 3.7"),
        .failed(why: "ValueError: no", stderr: "traceback\n"),
        .failed(
          why: "the probe's event finding has the field found: it is missing",
          stderr: "traceback\n"),
        .failed(why: "the probe gave no answer for this experiment", stderr: ""),
      ])
  }

  @Test("an event that is not known fails the experiments of its process, by its name")
  func confusion() throws {
    let (outcomes, _) = try ask(
      1, #"starts 0; ends 0 "$none"; say '{"event":"song"}'; finish"#)
    #expect(
      outcomes == [.failed(why: "the probe's event song is not known", stderr: "")])
  }
}
