import TareFoundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One process from its start to its end: a line in, lines out, a deadline, the tail of stderr.
struct Conversation {
  /// How it ended.
  struct Result: Sendable {
    var ending: ChildProcess.Ending
    var isTimedOut: Bool
    /// The last bytes of stderr, invalid UTF-8 repaired.
    var stderr: String
    /// Seconds from its start to its end.
    var seconds: Double
    /// The CPU that it was kept on.
    var cpuIndex: Int?
    /// The programs that it left running outside its group, and that were ended.
    var leftBehind: [String] = []
  }

  var arguments: [String]
  var environment: [String: String]
  /// Written to standard input, which is then closed.
  var input: [UInt8]
  /// Seconds after which the whole process group is ended.
  var timeLimit: Double
  var layout = AddressLayout.random
  /// It stays on one CPU, where the system allows.
  var isPinned = false

  private static let stderrLimit = 4096

  /// Runs the process; `line` is called for each whole line of its standard output.
  func run(line: ([UInt8]) -> Void) throws(ProcessError) -> Result {
    let start = ContinuousClock.now
    var child = try ChildProcess(arguments, environment: environment, layout: layout)
    let cpuIndex = isPinned ? CPUPin.pin(child.pid) : nil
    let mark = child.mark
    let result = { (ending: ChildProcess.Ending, isTimedOut: Bool, tail: [UInt8]) in
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      return Result(
        ending: ending, isTimedOut: isTimedOut, stderr: Self.text(tail), seconds: seconds,
        cpuIndex: cpuIndex, leftBehind: LeftBehind.end(mark))
    }
    let deadline = start + .seconds(timeLimit)
    var lines = LineSplitter()
    var tail: [UInt8] = []
    var streams = [child.output.descriptor, child.errors.descriptor]
    var isTimedOut = false
    var unwritten = input[...]
    while !streams.isEmpty {
      if !unwritten.isEmpty { unwritten = child.input?.writeSome(unwritten) ?? [] }
      if unwritten.isEmpty { child.input = nil }
      let longest = unwritten.isEmpty ? 200.0 : 5
      guard let ready = Self.poll(streams, until: deadline, longest: longest) else {
        isTimedOut = true
        break
      }
      for stream in ready {
        let isOutput = stream == child.output.descriptor
        let bytes = isOutput ? child.output.readSome() : child.errors.readSome()
        if bytes.isEmpty {
          streams.removeAll { $0 == stream }
        } else if isOutput {
          lines.add(bytes).forEach(line)
        } else {
          tail = Array((tail + bytes).suffix(Self.stderrLimit))
        }
      }
      // A grandchild may hold the pipes open after the probe itself is gone.
      if ready.isEmpty, let ending = child.wait(blocking: false) {
        child.killRemains()
        return result(ending, false, tail)
      }
    }
    if isTimedOut { child.endGroup() }
    let ending = Self.reap(&child, deadline: deadline, isTimedOut: &isTimedOut)
    child.killRemains()
    return result(ending, isTimedOut, tail)
  }

  /// The streams with something to read, none when nothing came for a while, nil at the deadline.
  private static func poll(
    _ streams: [Int32], until deadline: ContinuousClock.Instant, longest: Double
  ) -> [Int32]? {
    let left = deadline - ContinuousClock.now
    guard left > .zero else { return nil }
    var entries = streams.map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let milliseconds = min(left / .milliseconds(1), longest)
    let count = systemPoll(&entries, Int32(milliseconds.rounded(.up)))
    guard count > 0 else { return [] }
    return zip(streams, entries).filter { $0.1.revents != 0 }.map(\.0)
  }

  /// Waits for a process that has closed its streams, and ends it when it lingers.
  private static func reap(
    _ child: inout ChildProcess, deadline: ContinuousClock.Instant, isTimedOut: inout Bool
  ) -> ChildProcess.Ending {
    while !isTimedOut {
      if let ending = child.wait(blocking: false) { return ending }
      if ContinuousClock.now > deadline {
        isTimedOut = true
        child.endGroup()
      }
      Pause.seconds(0.002)
    }
    return child.wait() ?? .signalled(SIGKILL)
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension ChildProcess {
  /// Asks the group to end, then makes it.
  fileprivate func endGroup() {
    signalGroup(SIGTERM)
    Pause.seconds(0.1)
    signalGroup(SIGKILL)
  }

  /// Ends what the process left running in its group; its id is still the group's while any lives.
  fileprivate func killRemains() { _ = kill(-pid, SIGKILL) }
}

private func systemPoll(_ entries: inout [pollfd], _ milliseconds: Int32) -> Int32 {
  poll(&entries, nfds_t(entries.count), milliseconds)
}
