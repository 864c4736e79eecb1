/// A command for the reader's shell, with every argument quoted that needs it.
package struct CommandLineText: Sendable, Equatable {
  package let arguments: [String]

  package init(_ arguments: [String]) { self.arguments = arguments }

  /// As it is typed into a POSIX shell.
  package var text: String { arguments.map(Self.quoted).joined(separator: " ") }

  private static func quoted(_ argument: String) -> String {
    let isPlain =
      !argument.isEmpty
      && argument.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-_./:=,+@%".utf8.contains(byte)
        }
      }
    return isPlain ? argument : "'\(argument.replacing("'", with: "'\\''"))'"
  }
}
