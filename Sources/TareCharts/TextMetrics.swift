/// An estimate of how much room words take, on the wide side for every common sans-serif font.
///
/// The widths are those of DejaVu Sans, about the widest font a page without web fonts can get.
package enum TextMetrics {
  /// Natural sizes in pixels; nil in a chart is smaller.
  package static let size = 13.0
  package static let lineHeight = 17.0

  /// The width of one line in pixels; bold letters are about an eighth wider.
  package static func width(_ text: String, size: Double = size, bold: Bool = false) -> Double {
    let total = text.unicodeScalars.reduce(0) { $0 + ems($1) }
    return total * size * (bold ? 1.13 : 1)
  }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", "'": 0.3
    case ".", ",", ":", ";", "|", " ", "\u{A0}": 0.34
    case "f", "r", "t", "(", ")", "[", "]", "-", "/", "\\", "!", "·": 0.41
    case "m", "w", "M", "W", "%", "@", "…", "—": 1
    case "c", "k", "s", "v", "x", "y", "z", "_", "*", "?", "–", "`": 0.6
    case "a"..."z", "0"..."9", "$", "{", "}", "\"", "µ": 0.64
    case "A"..."Z": 0.77
    case "\u{300}"..."\u{36F}": 0
    case "\u{80}"..."\u{24F}": 0.79
    case "\u{250}"..."\u{10FF}": 0.86
    case "\u{20}"..."\u{7E}", "\u{2000}"..."\u{22FF}": 0.84
    default: 1.15
    }
  }
}
