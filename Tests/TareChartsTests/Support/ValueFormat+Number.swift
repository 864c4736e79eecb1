@testable import TareFormats

extension ValueFormat {
  /// A plain number without a unit.
  static let number = ValueFormat([Unit(size: 1, name: "", from: 0)])
}
