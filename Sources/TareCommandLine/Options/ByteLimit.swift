import ArgumentParser

/// How many bytes something may take, written as `512M` or `4G`; `0` is no limit.
struct ByteLimit: ExpressibleByArgument, Equatable {
  /// Nil for no limit.
  var bytes: Int?
  var defaultValueDescription: String

  private static let units: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]

  init?(argument: String) {
    let unit = argument.last.flatMap { Self.units[Character($0.uppercased())] }
    guard let number = Int(unit == nil ? argument : String(argument.dropLast())), number >= 0,
      number < 1 << 30
    else { return nil }
    bytes = number == 0 ? nil : number * (unit ?? 1)
    defaultValueDescription = argument
  }

  static func gigabytes(_ number: Int) -> ByteLimit {
    ByteLimit(bytes: number << 30, defaultValueDescription: "\(number)G")
  }

  private init(bytes: Int?, defaultValueDescription: String) {
    self.bytes = bytes
    self.defaultValueDescription = defaultValueDescription
  }
}
