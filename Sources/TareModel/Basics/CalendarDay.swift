/// A day of the Gregorian calendar.
package struct CalendarDay: Sendable, Hashable {
  /// Days from the first day of 1970.
  package let number: Int
  /// Months from the first one of the year 0.
  package let month: Int

  package init(_ year: Int, _ month: Int, _ day: Int) {
    number = Self.days(year, month, day)
    self.month = 12 * year + month - 1
  }

  /// The day that a moment begins with, such as `2026-11-22T21:34:49Z`; nil where it has none.
  package init?(of moment: String) {
    let parts = moment.prefix { $0 != "T" }.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (0...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year, month, day)
  }

  /// Weeks begin on Monday; the first day of 1970 was a Thursday.
  package var week: Int {
    let days = number + 3
    return days >= 0 ? days / 7 : (days - 6) / 7
  }

  /// Hinnant, "chrono-compatible low-level date algorithms".
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }
}
