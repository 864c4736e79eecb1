import TareModel
import Testing

@Suite("CalendarDay")
struct CalendarDayTests {
  @Test("counts days from 1970, over leap years too")
  func number() {
    #expect(CalendarDay(1970, 1, 1).number == 0)
    #expect(CalendarDay(2000, 3, 1).number - CalendarDay(2000, 2, 28).number == 2)
    #expect(CalendarDay(2026, 12, 1).number == 20_788)
  }

  @Test("weeks begin on Monday")
  func week() {
    let (sunday, monday) = (CalendarDay(2026, 11, 29), CalendarDay(2026, 11, 30))
    #expect(monday.week == sunday.week + 1)
    #expect(CalendarDay(2026, 12, 6).week == monday.week)
    #expect(CalendarDay(1969, 12, 28).week == -1 && CalendarDay(1969, 12, 29).week == 0)
  }

  @Test("is read from a moment, and not from anything else")
  func read() {
    #expect(CalendarDay(of: "2026-12-01T10:00:00.5Z") == CalendarDay(2026, 12, 1))
    for text in ["", "2026", "2026-13-01T", "99999999999999-01-01", "2026-02-x"] {
      #expect(CalendarDay(of: text) == nil)
    }
  }
}
