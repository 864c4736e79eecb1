import ArgumentParser
import TareModel

/// A span of time, written as `90s`, `5m` or `1h`; a number alone is seconds. At most a year, which
/// is more than any clock of the program has to count.
struct Span: ExpressibleByArgument, Equatable {
  var seconds: Double

  private static let longest = 366.0 * 24 * 3600

  init(seconds: Double) { self.seconds = seconds }

  var defaultValueDescription: String { "\(Int(nearest: seconds))s" }

  init?(argument: String) {
    let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600]
    let unit = argument.last.flatMap { units[$0] }
    guard let number = Double(unit == nil ? argument : String(argument.dropLast())), number > 0,
      number * (unit ?? 1) <= Self.longest
    else { return nil }
    seconds = number * (unit ?? 1)
  }
}
