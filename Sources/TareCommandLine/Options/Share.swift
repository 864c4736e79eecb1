import ArgumentParser

/// A share of 1, written as `2%` or `0.02`.
struct Share: ExpressibleByArgument, Equatable {
  var value: Double

  init?(argument: String) {
    let isPercent = argument.hasSuffix("%")
    guard let number = Double(isPercent ? String(argument.dropLast()) : argument), number > 0,
      number.isFinite
    else { return nil }
    value = isPercent ? number / 100 : number
  }
}
