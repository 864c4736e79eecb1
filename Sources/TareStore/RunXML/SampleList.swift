import TareModel

/// Seconds by two clocks as whole numbers in one unit, which is a power of ten.
///
/// Clocks are read to few digits, and blocks of one task are near each other. So the least stands
/// once, and of each sample only how much more it is: a third of the bytes of decimals, and exact.
struct SampleList: Equatable {
  /// Decimal places of the unit: 7 for tenths of a microsecond.
  var places: Int
  /// The least sample by the CPU clock, then what each is more.
  var cpu: [Int]
  /// How much more the wall clock says than the CPU clock: the least, then what each is more.
  var over: [Int]

  /// The most decimal places: beyond these a power of ten is no longer an exact number.
  static let mostPlaces = 22
  static let largest = NumberLimit.largest

  /// The decimal places that all these seconds need, or as many as exact numbers have; nil where
  /// there is none, and for what is no span of time.
  static func places(_ seconds: [Double]) -> Int? {
    guard let most = seconds.max(), most < Double(largest),
      seconds.allSatisfy({ $0 >= 0 && $0.isFinite })
    else { return nil }
    var places = 0
    while places < mostPlaces, most * power(places + 1) < Double(largest), !holds(seconds, places) {
      places += 1
    }
    return places
  }

  /// nil where the clocks were not read as often as each other.
  init?(wall: [Double], cpu: [Double], places: Int) {
    guard wall.count == cpu.count, !cpu.isEmpty else { return nil }
    self.places = places
    let unit = Self.power(places)
    let units = { (seconds: [Double]) in seconds.map { Int(($0 * unit).rounded()) } }
    let (wall, cpu) = (units(wall), units(cpu))
    self.cpu = Self.aboveLeast(cpu)
    over = Self.aboveLeast(zip(wall, cpu).map { $0 - $1 })
  }

  init(places: Int, cpu: [Int], over: [Int]) {
    self.places = places
    self.cpu = cpu
    self.over = over
  }

  /// (wall, CPU) seconds; nil where the lists are not as long as each other, say less than one
  /// sample, or go beyond what numbers hold.
  var seconds: (wall: [Double], cpu: [Double])? {
    guard cpu.count == over.count, cpu.count > 1, (0...Self.mostPlaces).contains(places),
      let leastCPU = cpu.first, let leastOver = over.first
    else { return nil }
    let unit = Self.power(places)
    var seconds = (wall: [Double](), cpu: [Double]())
    seconds.wall.reserveCapacity(cpu.count - 1)
    seconds.cpu.reserveCapacity(cpu.count - 1)
    for index in 1..<cpu.count {
      let spent = leastCPU.addingReportingOverflow(cpu[index])
      let waited = leastOver.addingReportingOverflow(over[index])
      let both = spent.partialValue.addingReportingOverflow(waited.partialValue)
      guard !spent.overflow, !waited.overflow, !both.overflow,
        (0...Self.largest).contains(spent.partialValue),
        (0...Self.largest).contains(both.partialValue)
      else { return nil }
      // Both numbers are exact, so the quotient is the nearest number there is to the decimal.
      seconds.cpu.append(Double(spent.partialValue) / unit)
      seconds.wall.append(Double(both.partialValue) / unit)
    }
    return seconds
  }

  /// Whether so many places say the numbers exactly.
  private static func holds(_ seconds: [Double], _ places: Int) -> Bool {
    let unit = power(places)
    return seconds.allSatisfy { ($0 * unit).rounded() / unit == $0 }
  }

  private static func aboveLeast(_ numbers: [Int]) -> [Int] {
    guard let least = numbers.min() else { return [] }
    return [least] + numbers.map { $0 - least }
  }

  private static func power(_ places: Int) -> Double { powers[places] }

  /// 1 to 10²², each exact: the product of exact numbers below 2⁵³ and a power of two.
  private static let powers = (0...mostPlaces).map { places in
    (0..<places).reduce(1.0) { power, _ in power * 10 }
  }
}

extension SampleList {
  /// The numbers with a space between each two.
  static func text(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: " ")
  }
}
