/// A name as part of a file name, a link and an id: lower-case letters, digits, dots and hyphens.
///
/// A name that is not of that form already gets a check number, so that no two names become one.
struct Slug: CustomStringConvertible {
  let description: String

  /// Capitals are not plain, because some file systems do not tell them from small letters.
  init(_ name: String, admits extra: ClosedRange<Unicode.Scalar>? = nil) {
    let kept = name.unicodeScalars.prefix(Self.limit).map { scalar in
      Self.isPlain(scalar) || extra?.contains(scalar) == true ? Character(scalar) : "-"
    }
    let words = String(kept).split(separator: "-").joined(separator: "-")
    let isSame = words == name && !name.isEmpty && name.first != "." && name != Self.reserved
    description = isSame ? name : "\(words.isEmpty ? "x" : "x-" + words)-\(Self.check(name))"
  }

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
