import Dispatch
import Synchronization
import TareFoundation
import TareRunner
import TareSite

/// What happens on Ctrl-C, on a polite kill and when the terminal goes away: the program ends by
/// itself, with all that it does at its end.
enum Interruption {
  /// Installs the handlers; keep what is returned as long as they should work.
  static func handled() -> [any DispatchSourceSignal] {
    endOnAbort()
    let numbers = [SIGINT, SIGTERM, SIGHUP, SIGQUIT].filter { number in
      let before = signal(number, SIG_IGN)
      // nohup(1) wants a program to outlive its terminal.
      return number != SIGHUP || address(before) != address(SIG_IGN)
    }
    return numbers.map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { end(number) }
      source.resume()
      return source
    }
  }

  /// Swift's own handler prints a trace and returns, and a parent may have blocked the signal:
  /// either way a program that is sent it would live on.
  private static func endOnAbort() {
    signal(SIGABRT, SIG_DFL)
    var abort = sigset_t()
    sigemptyset(&abort)
    sigaddset(&abort, SIGABRT)
    pthread_sigmask(SIG_UNBLOCK, &abort, nil)
  }

  /// What is said besides: how to go on from here. Nothing takes it back.
  static func advise(_ text: String?) { advice.withLock { $0 = text } }

  private static func end(_ number: Int32) {
    Console.standard.clear()
    Console.standard.fail("interrupted" + (advice.withLock { $0 }.map { "; \($0)" } ?? ""))
    UnfinishedSites.ours.removeAll()
    // What runs and what was made for a while goes at the exit (`LiveProcesses.cleanUpAtExit`).
    exit(128 + number)
  }

  private static func address(_ handler: (@convention(c) (Int32) -> Void)?) -> Int {
    unsafeBitCast(handler, to: Int.self)
  }

  private static let advice = Mutex<String?>(nil)
}
