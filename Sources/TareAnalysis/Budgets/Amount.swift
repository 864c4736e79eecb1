import TareModel

/// A quantity as somebody wrote it: `60 MB`, `120 B`, or a number in the unit of its metric.
package struct Amount: Sendable, Equatable {
  package var number: Double
  /// As it was written.
  package var text: String
  /// Nil for that of the metric.
  package var unit: String?

  /// Nil where the text is no number from 0 on, with or without a unit.
  package init?(_ text: String) {
    let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "_" }
    let rest = text.dropFirst(digits.count).drop { $0 == " " }
    guard let number = Double(digits.filter { $0 != "_" }), number.isFinite,
      rest.allSatisfy({ $0.isLetter })
    else { return nil }
    self.number = number
    self.text = text
    unit = rest.isEmpty ? nil : String(rest)
  }

  /// How many of a metric's unit the written unit is; nil where it is another quantity.
  package func scale(in metric: String) -> Double? {
    guard let unit, unit != metric else { return 1 }
    return metric == MetricDescriptor.bytes ? Self.bytes[unit] : nil
  }

  /// In the unit of a metric; nil where it is another quantity.
  package func value(in metric: String) -> Double? { scale(in: metric).map { number * $0 } }

  /// Bytes by name: thousands, and the powers of two that other tools write.
  package static let bytes: [String: Double] = [
    "B": 1, "kB": 1e3, "KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12,
    "KiB": 0x1p10, "MiB": 0x1p20, "GiB": 0x1p30, "TiB": 0x1p40,
  ]
}
