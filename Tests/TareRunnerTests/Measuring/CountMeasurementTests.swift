import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("CountMeasurement", .timeLimit(.minutes(1)))
struct CountMeasurementTests {
  private let keys = ["dict", "slots"].map {
    key(.metric("instructions-filter"), $0, access: "key")
  }

  private func outcomes(_ body: String) throws -> (outcomes: [Outcome], starts: Int) {
    let folder = try TemporaryFolder()
    var probe = try fakeProbe(
      folder,
      """
      counted() { say '{"event":"cell","cell":'$1',"outcome":"counted","counted":'$2',"of":300}'; }
      \(body)
      """)
    probe.counter = InstructionCounter(name: "perf")
    let place = CountBlock.Place(runtime: "cpython-3.13.0", dataset: "cargo", loader: "json")
    let reports = CountMeasurement(
      block: CountBlock(place: place, keys: keys), probe: probe, dataset: samplePart,
      benchmarks: [.metric("instructions-filter"): "filter"]
    ).run()
    #expect(reports.map(\.key) == keys)
    return (
      reports.map(\.outcome), try folder.read("starts").split(separator: "\n").count
    )
  }

  @Test("tells the mean of one process for each hash seed, and every count")
  func mean() throws {
    let (outcomes, starts) = try outcomes(
      "begin 0; counted 0 10$PYTHONHASHSEED.0; begin 1; counted 1 90.4; finish")
    #expect(starts == 5)
    #expect(
      outcomes == [
        .memory(
          MemoryReading(
            total: 102, record: 0.34, counted: 300, seeds: [100, 101, 102, 103, 104])),
        .memory(MemoryReading(total: 90, record: 0.3, counted: 300, seeds: [90, 90, 90, 90, 90])),
      ])
  }

  @Test("asks for what the benchmark is, pins the C library's code, and hashes by a seed")
  func request() throws {
    let (outcomes, _) = try outcomes(
      """
      case "$request" in
        *'"task":"count"'*) ;; *) exit 1;; esac
      case "$request" in
        *'"benchmark":"filter"'*'"representation":"dict"'*) ;;
        *'"representation":"dict"'*'"benchmark":"filter"'*) ;; *) exit 2;; esac
      case "$GLIBC_TUNABLES" in *hwcaps*) ;; *) exit 3;; esac
      counted 0 1.0; counted 1 2.0; finish
      """)
    #expect(outcomes.allSatisfy { if case .memory = $0 { true } else { false } })
  }

  @Test("a cell that goes wrong with one seed is wrong, and is not asked again")
  func faults() throws {
    let (outcomes, starts) = try outcomes(
      """
      begin 0
      [ "$PYTHONHASHSEED" = 1 ] && kill -SEGV $$
      counted 0 0.0; begin 1; counted 1 50.0; finish
      """)
    #expect(
      outcomes == [
        .failed(why: "the probe's answer cannot be true: counted is 0.0", stderr: ""),
        .failed(why: "ended by SIGSEGV", stderr: ""),
      ])
    #expect(starts == 2)
  }

  @Test("a weight is no count")
  func weight() throws {
    let (outcomes, _) = try outcomes(
      "measured 0 5; say '{\"event\":\"cell\",\"cell\":1,\"outcome\":\"unavailable\",\"why\":\"u\"}'; finish"
    )
    #expect(
      outcomes == [
        .failed(why: "the probe measured what it should count", stderr: ""),
        .unavailable(why: "u"),
      ])
  }
}
