import Testing

@testable import TareExchange

@Suite("Moment")
struct MomentTests {
  @Test(
    "reads the ways in which tools write dates",
    arguments: [
      ("2026-11-30 04:56:50.019131", "2026-11-30T04:56:50.019131Z"),
      ("2026-11-30T04:57:33.1+00:00", "2026-11-30T04:57:33.100000Z"),
      ("2026-03-01T00:30:00+01:00", "2026-02-28T23:30:00.000000Z"),
      ("2024-02-29T23:59:60Z", "2024-03-01T00:00:00.000000Z"),
      ("1999-12-31T16:00:00-0800", "2000-01-01T00:00:00.000000Z"),
      ("2026-01-01T00:00:00", "2026-01-01T00:00:00.000000Z"),
    ])
  func texts(_ text: String, _ utc: String) { #expect(Moment(text)?.text == utc) }

  @Test(
    "refuses anything else",
    arguments: ["", "yesterday", "2026-13-01T00:00:00", "2026-01-01T00:00:00 CET"])
  func refusals(_ text: String) { #expect(Moment(text) == nil) }

  @Test("counts from 1970")
  func milliseconds() {
    #expect(Moment(milliseconds: 1_767_225_600_001).text == "2026-01-01T00:00:00.001000Z")
  }
}
