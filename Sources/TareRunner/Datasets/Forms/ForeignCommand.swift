/// What turns a file that is not read into one that is, as a shell takes it.
struct ForeignCommand {
  /// Before the name of a file.
  var onFile: String
  /// Of standard input; nil where it must have a file.
  var onInput: String?

  /// Reads a file or standard input by the same words.
  static func filter(_ words: String) -> Self { Self(onFile: words, onInput: words) }

  static func ofFile(_ words: String) -> Self { Self(onFile: words) }

  /// What to do with a file: what was unpacked, or came through a pipe, lies nowhere under a name.
  func advice(_ file: DatasetFile) -> String {
    let name = file.isStream ? "" : " " + Self.quoted(file.source)
    let rest = " | tare run --data -"
    if file.packing == nil, !file.isStream { return "try: \(onFile)\(name)\(rest)" }
    guard let onInput else {
      let first = file.packing == nil ? "write" : "unpack"
      return "\(first) it into a file first, then try: \(onFile) FILE\(rest)"
    }
    return "try: \(file.packing.map { "\($0) -dc\(name) | " } ?? "")\(onInput)\(rest)"
  }

  /// As a shell takes it for one word.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
        true
      default: false
      }
    }
    let word = path.hasPrefix("-") ? "./" + path : path
    return isPlain ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
