import Testing

@testable import TareCommandLine
@testable import TareRunner

@Suite("ProgressDisplay")
struct ProgressDisplayTests {
  @Test(
    "tells what is done, what is left and what went wrong",
    arguments: [
      (3, 12, 0, 84.6, "[3/12] 1:25 left  cpython-3.13.0 cargo json dict time"),
      (12, 12, 2, 0, "[12/12] 0:00 left  2 failed  cpython-3.13.0 cargo json dict time"),
    ])
  func line(_ done: Int, _ of: Int, _ faults: Int, _ left: Double, _ line: String) {
    let progress = MatrixRunner.Progress(
      done: done, of: of, title: "cpython-3.13.0 cargo json dict time", faults: faults,
      secondsLeft: left)
    #expect(ProgressDisplay.line(progress) == line)
  }

  @Test(
    "writes seconds as minutes and seconds",
    arguments: [
      (0, "0:00"), (0.4, "0:00"), (9.5, "0:10"), (59.6, "1:00"), (60, "1:00"), (3661, "61:01"),
    ])
  func time(_ seconds: Double, _ text: String) {
    #expect(ProgressDisplay.time(seconds) == text)
  }
}
