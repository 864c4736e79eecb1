import TareAnalysis
import TareFormats
package import TareMarkup

/// Who needs the most memory while it is loaded, as a heading.
package enum PeakText {
  /// - Parameters:
  ///   - peaks: names with their bytes at the highest moment; never empty.
  ///   - plain: the name that the others are compared with.
  package static func finding(_ peaks: [(name: String, bytes: Double)], plain: String) -> [Markup] {
    let most = peaks.map(\.bytes).max() ?? 0
    let top = peaks.filter { areAlike($0.bytes, most) }.map(\.name)
    guard top.count < peaks.count else { return ["All need the same memory while loading"] }
    let need = top.count == 1 ? "needs" : "need"
    let beside = peaks.first { $0.name == plain && !top.contains(plain) && $0.bytes > 0 }.map {
      [.text(": \(Formats.ratio(most / $0.bytes)) the peak of "), Words.name(plain)]
    }
    return Words.names(top) + [.text(" \(need) the most memory while loading")] + (beside ?? [])
  }
}
