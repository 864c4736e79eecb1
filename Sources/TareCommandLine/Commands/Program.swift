import ArgumentParser
import CAllocator
import TareRunner

/// The program as its `main` calls it, so that `main` need not know how arguments are parsed.
package enum Program {
  package static func run() {
    // Run files and pages are read and written one after another: what held one is free for the next.
    tare_giveBackBlocks(64 << 10)
    LeftBehind.adopt()
    LiveProcesses.cleanUpAtExit()
    withExtendedLifetime(Interruption.handled()) { TareCommand.main() }
  }
}
