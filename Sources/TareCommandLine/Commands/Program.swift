import ArgumentParser
import CAllocator
import TareFoundation
import TareRunner

/// The program as its `main` calls it, so that `main` need not know how arguments are parsed.
package enum Program {
  package static func run() {
    // Run files and pages are read and written one after another: what held one is free for the
    // next.
    tare_giveBackBlocks(64 << 10)
    StandardStream.occupyClosed()
    LeftBehind.adopt()
    LiveProcesses.cleanUpAtExit()
    let status = withExtendedLifetime(Interruption.handled()) { Self.status() }
    exit(Console.standard.ending(status))
  }

  /// Runs the command that the arguments name; its exit status.
  private static func status() -> Int32 {
    do {
      var command = try TareCommand.parseAsRoot()
      try command.run()
      return ExitStatus.fine.rawValue
    } catch {
      let code = TareCommand.exitCode(for: error)
      let text = TareCommand.fullMessage(for: error)
      // Help and the version are results; everything else is about what went wrong.
      if !text.isEmpty {
        if code.isSuccess { Console.standard.print(text) } else { Console.standard.note(text) }
      }
      return code.rawValue
    }
  }
}
