import ArgumentParser

/// A span of time, written as `90s`, `5m` or `1h`; a number alone is seconds.
struct Span: ExpressibleByArgument, Equatable {
  var seconds: Double

  init?(argument: String) {
    let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600]
    let unit = argument.last.flatMap { units[$0] }
    guard let number = Double(unit == nil ? argument : String(argument.dropLast())), number > 0,
      number.isFinite
    else { return nil }
    seconds = number * (unit ?? 1)
  }
}
