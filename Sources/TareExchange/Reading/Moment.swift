import TareModel

/// A moment in UTC, read from the ways in which tools write one.
struct Moment: Equatable {
  private let seconds: Int
  private let microseconds: Int

  /// Since the first day of 1970.
  init(milliseconds: Double) {
    let whole = Int(nearest: milliseconds)
    seconds = Int((Double(whole) / 1000).rounded(.down))
    microseconds = (whole - seconds * 1000) * 1000
  }

  init(seconds: Double) { self.init(milliseconds: seconds * 1000) }

  /// `2026-11-30T04:57:33.143459+00:00`, with a space for the T, without decimals, with `Z`, or
  /// with nothing at its end, which counts as UTC. Nil for anything else.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ from: Int, _ count: Int) -> Int? {
      guard bytes.count >= from + count else { return nil }
      let part = bytes[from..<from + count]
      guard part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
      (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 61
    else { return nil }
    var place = 19
    var micros = 0
    if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
      let digits = bytes[(place + 1)...].prefix { (0x30...0x39).contains($0) }
      let six = digits.prefix(6)
      micros = six.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      for _ in six.count..<6 { micros *= 10 }
      place += 1 + digits.count
    }
    var offset = 0
    let rest = bytes[place...]
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      let digits = rest.dropFirst().filter { $0 != UInt8(ascii: ":") }
      guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      let value = digits.map { Int($0 - 0x30) }
      offset = (value[0] * 10 + value[1]) * 3600 + (value[2] * 10 + value[3]) * 60
      if sign == UInt8(ascii: "-") { offset = -offset }
    } else if !rest.isEmpty, rest != [UInt8(ascii: "Z")] {
      return nil
    }
    seconds =
      CalendarDay(year, month, day).number * 86_400 + hour * 3600 + minute * 60 + second - offset
    microseconds = micros
  }

  /// `2026-11-30T04:57:33.143459Z`.
  var text: String {
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - day * 86_400
    let (year, month, date) = Self.date(day)
    let parts = [
      Self.padded(year, 4), "-", Self.padded(month, 2), "-", Self.padded(date, 2), "T",
      Self.padded(rest / 3600, 2), ":", Self.padded(rest / 60 % 60, 2), ":",
      Self.padded(rest % 60, 2), ".", Self.padded(microseconds, 6), "Z",
    ]
    return parts.joined()
  }

  private static func padded(_ number: Int, _ count: Int) -> String {
    let text = "\(number)"
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }

  private static func date(_ days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let day = shifted - era * 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let ofYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let date = ofYear - (153 * month + 2) / 5 + 1
    let number = month < 10 ? month + 3 : month - 9
    return (year + era * 400 + (number <= 2 ? 1 : 0), number, date)
  }
}
