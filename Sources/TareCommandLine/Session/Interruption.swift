import Dispatch
import Foundation
import TareRunner

/// What happens on Ctrl-C and on a polite kill: probes end at once, the run file stays to be resumed.
enum Interruption {
  /// Installs the handlers; keep what is returned as long as they should work.
  static func handled(note: String) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        LiveProcesses.killAll()
        ScratchFolder.removeAll()
        Console.standard.clear()
        Console.standard.fail(note)
        exit(128 + number)
      }
      source.resume()
      return source
    }
  }
}
