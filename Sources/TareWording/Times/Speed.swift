import TareFormats

/// A time as a multiple of another, as readers say it.
package enum Speed {
  /// "2.7× faster", "1.3× slower", "as fast".
  package static func change(_ ratio: Double) -> String {
    let (faster, slower) = (Formats.ratio(1 / ratio), Formats.ratio(ratio))
    if faster == "1×" || slower == "1×" { return "as fast" }
    return ratio < 1 ? "\(faster) faster" : "\(slower) slower"
  }

  /// "2.7× faster than a dict", "as fast as a dict".
  package static func words(_ ratio: Double, than other: String = "a dict") -> String {
    let change = change(ratio)
    return change == "as fast" ? "as fast as \(other)" : "\(change) than \(other)"
  }
}
