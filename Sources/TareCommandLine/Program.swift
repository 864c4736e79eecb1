import ArgumentParser

/// The program as its `main` calls it, so that `main` need not know how arguments are parsed.
package enum Program {
  package static func run() { TareCommand.main() }
}
