import TareFoundation

#if os(Linux)
  import CSystemCalls
#endif

/// Keeps a process on the CPU where the scheduler has put it, so that it does not lose its caches
/// by being moved.
///
/// The scheduler chooses an idle CPU when a program starts, which is why none is named beforehand.
enum CPUPin {
  /// Pins a process that has just started; the CPU's number, or nil where that cannot be done.
  static func pin(_ pid: pid_t) -> Int? {
    #if os(Linux)
      guard let cpu = cpu(of: pid), cpu >= 0, cpu < Self.words * UInt64.bitWidth else {
        return nil
      }
      var mask = [UInt64](repeating: 0, count: Self.words)
      mask[cpu / UInt64.bitWidth] = 1 << UInt64(cpu % UInt64.bitWidth)
      return tare_setAffinity(pid, UInt(Self.words * 8), &mask) == 0 ? cpu : nil
    #else
      return nil
    #endif
  }

  #if os(Linux)
    private static let words = 16

    /// The CPU that a process ran on last: field 39 of its stat file (proc(5)).
    private static func cpu(of pid: pid_t) -> Int? {
      guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else {
        return nil
      }
      // The name in parentheses may hold anything; the third field follows it.
      let fields = (stat.split(separator: ")").last ?? "").split(separator: " ")
      return fields.count > 36 ? Int(fields[36]) : nil
    }
  #endif
}
