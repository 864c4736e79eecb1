import TareMarkup
import TareModel
import TareWording
import Testing

@Suite("Reading curves of growth")
struct GrowthReadingTests {
  private func line(
    _ name: String, _ unit: ObservedValue.Unit, by counts: String, _ points: (Int, Int)...
  ) -> ObservedSeries {
    ObservedSeries(
      name: name, unit: unit, counts: counts, points: points.map { .init(x: $0.0, y: $0.1) },
      subject: name)
  }

  private static func why(_ text: String) -> Observed {
    Observed(observations: [
      Observation(name: "w", value: .text(text), role: Observation.why, subject: "dict")
    ])
  }

  private func texts(_ reading: GrowthReading) -> [String] {
    reading.sentences.map { $0.map(\.plainText).joined() }
  }

  @Test("a leap from one field to the next is told with its place")
  func leap() {
    let reading = GrowthReading(
      series: [line("dict", .bytes, by: "fields", (1, 100), (5, 140), (6, 360), (7, 370))],
      of: Self.why("a dict holds its items in a table that is made larger in leaps"))
    #expect(
      texts(reading) == [
        "dict: 140 B with 5 fields, 360 B with 6, 2.57× as large; a dict holds its items in a table "
          + "that is made larger in leaps."
      ])
    #expect(
      reading.finding?.map(\.plainText).joined()
        == "One more field, the 6th, makes a dict 2.57× as large")
    #expect(reading.summary == "dict: 100 B at 1, 370 B at 7.")
  }

  @Test("no cause is told that the probe does not know")
  func causeless() {
    let reading = GrowthReading(
      series: [line("class", .bytes, by: "fields", (29, 320), (30, 1904))],
      of: Self.why("a table is made larger"))
    #expect(
      texts(reading) == ["class: 320 B with 29 fields, 1,904 B with 30, 5.95× as large."])
  }

  @Test("times that do not rise are told too")
  func flat() {
    let reading = GrowthReading(
      series: [line("slots", .seconds, by: "records", (10, 20), (1000, 20))], of: Observed())
    #expect(
      texts(reading) == [
        "slots: as fast with 1,000 records as with fewer, in these samples."
      ])
    #expect(reading.finding == nil)
  }

  /// Times of two ways; tuple's lie between two ends, unless only one process was asked.
  private func finding(to most: Int?) -> String? {
    let ends = most.map { [(ObservedSeries.least, 18), (ObservedSeries.most, $0)] } ?? []
    let spread = ends.map { role, end in
      var line = line("tuple, \(role)", .nanoseconds, by: "records", (10, 15), (1000, end))
      (line.role, line.subject) = (role, "tuple")
      return line
    }
    let lines = [
      line("dict", .nanoseconds, by: "records", (10, 20), (1000, 25), (10_000, 90)),
      line("tuple", .nanoseconds, by: "records", (10, 12), (1000, 20)),
    ]
    return GrowthReading(series: lines, of: Observed(series: lines + spread))
      .finding?.map(\.plainText).joined()
  }

  @Test("the fastest is named at the last count that all have, and what its spread reaches ties")
  func fastest() {
    #expect(finding(to: 22) == "With 1,000 records tuple is the fastest to read: 20 ns each")
    #expect(
      finding(to: 26)
        == "With 1,000 records tuple and dict tie as the fastest to read: 20 ns to 25 ns each")
    #expect(
      finding(to: nil)
        == "With 1,000 records tuple is the fastest to read: 20 ns each, in one process")
  }
}
