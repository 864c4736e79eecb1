/// Lets other threads and processes work.
package enum Pause {
  /// At least so long, whatever signals come meanwhile.
  package static func seconds(_ seconds: Double) {
    let (whole, part) = (seconds.rounded(.down), seconds.truncatingRemainder(dividingBy: 1))
    var (asked, left) = (timespec(tv_sec: Int(whole), tv_nsec: Int(part * 1e9)), timespec())
    while nanosleep(&asked, &left) != 0 && errno == EINTR { asked = left }
  }

  /// For a thread that waits for the program to end.
  package static func forever() -> Never {
    while true { seconds(3600) }
  }
}
