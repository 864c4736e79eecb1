/// What a file is that is not read, told by its first bytes.
struct ForeignForm {
  /// As in "a file of Parquet".
  var name: String
  /// What turns it into what is read; nil where nothing common does.
  var command: ForeignCommand?

  /// How many bytes tell.
  static let length = 265

  /// What a file is that begins with these bytes; nil for what may be records.
  init?(_ bytes: [UInt8]) {
    if let known = Self.known.first(where: { $0.begins(bytes) }) {
      (name, command) = (known.name, known.command)
    } else if let width = Self.zeros(bytes) {
      (name, command) = ("UTF-\(width) text", .filter("iconv -f UTF-\(width) -t UTF-8"))
    } else {
      return nil
    }
  }

  private struct Known {
    var magic: [UInt8]
    var offset = 0
    var name: String
    var command: ForeignCommand?
    /// A table may begin so too, as one of ORCIDs does; a byte that no text has tells them apart.
    var isWord = false

    func begins(_ bytes: [UInt8]) -> Bool {
      bytes.dropFirst(offset).starts(with: magic)
        && (!isWord || bytes.contains { $0 < 0x20 && !(0x09...0x0D).contains($0) })
    }
  }

  /// Of every size of block, which the digits of pi follow.
  private static let bzip2 = (1...9).map { size in
    Known(magic: Array("BZh\(size)1AY&SY".utf8), name: "bzip2", command: .filter("bzip2 -dc"))
  }

  /// UTF-32 before UTF-16, whose mark it begins with.
  private static let known: [Known] =
    bzip2 + [
      Known(magic: [0x28, 0xB5, 0x2F, 0xFD], name: "zstd", command: .filter("zstd -dc")),
      Known(magic: [0x04, 0x22, 0x4D, 0x18], name: "LZ4", command: .filter("lz4 -dc")),
      Known(magic: Array("PK\u{3}\u{4}".utf8), name: "zip", command: .ofFile("unzip -p")),
      Known(magic: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], name: "7z", command: .ofFile("7z x -so")),
      Known(
        magic: Array("ustar".utf8), offset: 257, name: "tar",
        command: ForeignCommand(onFile: "tar -xOf", onInput: "tar -xOf -"), isWord: true),
      Known(
        magic: [0xFF, 0xFE, 0, 0], name: "UTF-32 text", command: .filter("iconv -f UTF-32 -t UTF-8")
      ),
      Known(
        magic: [0, 0, 0xFE, 0xFF], name: "UTF-32 text", command: .filter("iconv -f UTF-32 -t UTF-8")
      ),
      Known(
        magic: [0xFF, 0xFE], name: "UTF-16 text", command: .filter("iconv -f UTF-16 -t UTF-8")),
      Known(
        magic: [0xFE, 0xFF], name: "UTF-16 text", command: .filter("iconv -f UTF-16 -t UTF-8")),
      Known(
        magic: Array("PAR1".utf8), name: "Parquet",
        command: .ofFile(
          #"python3 -c "import pandas, sys; "#
            + #"pandas.read_parquet(sys.argv[1]).to_json(sys.stdout, orient='records')""#),
        isWord: true),
      Known(
        magic: Array("ARROW1".utf8), name: "Arrow",
        command: .ofFile(
          #"python3 -c "import pandas, sys; "#
            + #"pandas.read_feather(sys.argv[1]).to_json(sys.stdout, orient='records')""#),
        isWord: true),
      Known(magic: Array("SQLite format 3\u{0}".utf8), name: "SQLite", command: nil),
      Known(magic: Array("Obj\u{1}".utf8), name: "Avro", command: nil),
      Known(magic: Array("ORC".utf8), name: "ORC", command: nil, isWord: true),
      Known(magic: Array("%PDF-".utf8), name: "PDF", command: nil),
    ]

  /// Without a mark, ASCII in wider units shows by the bytes of zero beside its own.
  private static func zeros(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 4 else { return nil }
    switch bytes.prefix(4).map({ $0 != 0 }) {
    case [true, false, false, false]: return "32LE"
    case [false, false, false, true]: return "32BE"
    case [true, false, true, false]: return "16LE"
    case [false, true, false, true]: return "16BE"
    default: return nil
    }
  }
}

extension ForeignForm {
  /// What text is that is neither JSON nor a table, by its first line.
  init?(text: [UInt8]) {
    let line = String(decoding: text.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    if line.hasPrefix("---") || line.hasPrefix("%YAML") || line == "-" || line.hasPrefix("- ")
      || line.firstMatch(of: /^[A-Za-z_][A-Za-z0-9_-]*:(\s|$)/) != nil
    {
      (name, command) = ("YAML", .filter("yq -o json"))
    } else if line.drop(while: \.isWhitespace).hasPrefix("<") {
      (name, command) = ("XML or HTML", nil)
    } else {
      return nil
    }
  }

  /// Why it is refused, and what to do.
  func refusal(_ file: DatasetFile) -> DatasetError {
    let advice = command?.advice(file) ?? "make JSON or CSV of it first"
    let sign = command == nil ? ":" : ";"
    return DatasetError(
      .bad, source: file.source, why: "\(name), which is not read\(sign) \(advice)")
  }
}
