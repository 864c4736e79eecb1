import TareFormats

/// A time as a multiple of another, as readers say it.
package enum Speed {
  /// "2.7× faster", "1.3× slower", "as fast".
  package static func change(_ ratio: Double) -> String {
    if isEven(ratio) { return "as fast" }
    return ratio < 1 ? "\(Formats.ratio(1 / ratio)) faster" : "\(Formats.ratio(ratio)) slower"
  }

  /// Neither faster nor slower in the digits that are shown.
  package static func isEven(_ ratio: Double) -> Bool {
    [ratio, 1 / ratio].contains { Formats.ratio($0) == Formats.ratio(1) }
  }

  /// "2.7× faster than a dict", "as fast as a dict".
  package static func words(_ ratio: Double, than other: String = "a dict") -> String {
    "\(change(ratio)) \(isEven(ratio) ? "as" : "than") \(other)"
  }
}
