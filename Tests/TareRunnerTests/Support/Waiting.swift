import Foundation

/// Tells whether a process runs; one that is dead and only waits to be reaped does not.
func isRunning(_ pid: pid_t) -> Bool {
  #if os(Linux)
    guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else {
      return false
    }
    // The state follows the name in parentheses, which may hold anything.
    let state = stat.split(separator: ")").last?.split(separator: " ").first
    return state != "Z" && state != "X"
  #else
    return kill(pid, 0) == 0
  #endif
}

/// Waits up to some seconds for a process to be gone.
func isGone(_ pid: pid_t, within seconds: Double = 5) -> Bool {
  let deadline = ContinuousClock.now + .seconds(seconds)
  while isRunning(pid) {
    if ContinuousClock.now > deadline { return false }
    Thread.sleep(forTimeInterval: 0.02)
  }
  return true
}

/// How long a piece of work takes.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try work()
  return (ContinuousClock.now - start) / .seconds(1)
}
