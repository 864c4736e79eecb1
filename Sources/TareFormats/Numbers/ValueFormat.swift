/// How numbers of one kind are written: a ladder of units and the steps that look round in them.
///
/// Three figures with at most two decimals, trailing zeros dropped; two figures below 0.1.
package struct ValueFormat: Sendable, Equatable {
  /// A unit, its size in the base unit, and its name with the space before it.
  package struct Unit: Sendable, Equatable {
    package var size: Double
    package var name: String
    /// A value this big, in the base unit, is written in the unit; the first unit has no limit.
    package var from: Double
  }

  /// Which numbers count as round: 1, 2, 5, 10 … or 1, 2, 4, 8 …
  package enum Radix: Sendable, Equatable {
    case decimal
    case binary
  }

  package let units: [Unit]
  package let radix: Radix
  /// The size of the smallest step worth a tick: 1 for things that are counted.
  package let smallestStep: Double

  init(_ units: [Unit], radix: Radix = .decimal, smallestStep: Double = 0) {
    self.units = units
    self.radix = radix
    self.smallestStep = smallestStep
  }

  /// Bytes: exact below 10,000 B, then KiB, MiB, GiB and TiB.
  package static let bytes = ValueFormat(
    [
      Unit(size: 1, name: " B", from: 0),
      Unit(size: 1024, name: " KiB", from: 10_000),
      Unit(size: 1_048_576, name: " MiB", from: 1_048_576),
      Unit(size: 1_073_741_824, name: " GiB", from: 1_073_741_824),
      Unit(size: 1_099_511_627_776, name: " TiB", from: 1_099_511_627_776),
    ], radix: .binary)

  /// Seconds, written in ns, µs, ms or s.
  package static let seconds = ValueFormat([
    Unit(size: 1e-9, name: " ns", from: 0), Unit(size: 1e-6, name: " µs", from: 1e-6),
    Unit(size: 1e-3, name: " ms", from: 1e-3), Unit(size: 1, name: " s", from: 1),
  ])

  /// A ratio to something that counts as 1: "0.42×".
  package static let ratio = ValueFormat([Unit(size: 1, name: "×", from: 0)])

  /// A fraction of 1, written in hundredths: "4.2%".
  package static let percent = ValueFormat([Unit(size: 0.01, name: "%", from: 0)])

  /// Whole things that are counted: "6,000".
  package static let count = ValueFormat(
    [Unit(size: 1, name: "", from: 0)], smallestStep: 1)

  /// Amounts of a unit: bytes for `B`, and else whole numbers and the unit's name.
  package static func amount(unit: String) -> ValueFormat {
    unit == "B" ? bytes : ValueFormat([Unit(size: 1, name: " \(unit)", from: 0)])
  }
}

extension ValueFormat {
  /// A number with its unit; "–" for what is not a finite number.
  package func text(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let shown = unit(for: value)
    return text(value, in: shown)
  }

  package func text(_ value: Double, in unit: Unit) -> String {
    let number = value / unit.size
    return Decimal.grouped(number, places: Self.places(number)) + unit.name
  }

  /// The unit a value is written in once it is rounded, so that 999.9 ns is 1 µs.
  package func unit(for value: Double) -> Unit {
    var chosen = units[0]
    for next in units.dropFirst() {
      let number = value.magnitude / chosen.size
      let scale = Logarithm.power(10, Self.places(number))
      if (number * scale).rounded() / scale * chosen.size >= next.from * (1 - 1e-12) {
        chosen = next
      }
    }
    return chosen
  }

  private static func places(_ number: Double) -> Int {
    switch number.magnitude {
    case 99.95...: 0
    case 9.995...: 1
    case 0.0995...: 2
    case let small where small > 0: min(15, 1 - Logarithm.floor(small, base: 10))
    default: 0
    }
  }
}
