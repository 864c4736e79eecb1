/// A name as part of a file name, a link and an id: lower-case letters, digits, dots and hyphens.
///
/// A name that is not of that form already gets a check number, so that no two names become one.
struct Slug: CustomStringConvertible {
  let description: String

  /// Capitals are not plain, because some file systems do not tell them from small letters.
  init(_ name: String, admits extra: ClosedRange<Unicode.Scalar>? = nil) {
    func isPlain(_ scalar: Unicode.Scalar) -> Bool {
      Self.isPlain(scalar) || extra?.contains(scalar) == true
    }
    guard !Self.isSlug(name, isPlain) else {
      description = name
      return
    }
    let kept = name.unicodeScalars.prefix(Self.limit).map { isPlain($0) ? Character($0) : "-" }
    let words = String(kept).split(separator: "-").joined(separator: "-")
    description = "\(words.isEmpty ? "x" : "x-" + words)-\(Self.check(name))"
  }

  /// Whether the name is of that form: most are, and links ask tens of thousands of times.
  private static func isSlug(_ name: String, _ isPlain: (Unicode.Scalar) -> Bool) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: "."), name != reserved,
      name.utf8.count <= limit
    else { return false }
    let hyphen = UInt8(ascii: "-")
    // Hyphens stand between others, each alone.
    var last = hyphen
    for byte in name.utf8 {
      guard isPlain(Unicode.Scalar(byte)), byte != hyphen || last != hyphen else { return false }
      last = byte
    }
    return last != hyphen
  }

  /// The same as an id of an element, which begins with a letter.
  var id: String { description.first?.isLetter == true ? description : "x-" + description }

  private static let limit = 60
  /// The file name of a folder's own page.
  private static let reserved = "index"

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", ".", "-": true
    default: false
    }
  }

  /// The FNV-1a hash of the name's bytes, the same on every host.
  private static func check(_ name: String) -> String {
    let hash = name.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return String(hash, radix: 16)
  }
}
