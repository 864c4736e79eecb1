import TareMarkup

/// A command for the reader's shell, with every argument quoted that needs it.
struct CommandLineText: Sendable, Equatable {
  let arguments: [String]

  init(_ arguments: [String]) { self.arguments = arguments }

  /// As it is typed into a POSIX shell.
  var text: String { arguments.map(Self.quoted).joined(separator: " ") }

  /// A block that a script gives a button to copy it.
  var markup: Markup { HTML.pre(["class": "command", "tabindex": "0"], HTML.code(.text(text))) }

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
