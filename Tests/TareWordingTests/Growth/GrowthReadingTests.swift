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

  private func texts(_ reading: GrowthReading) -> [String] {
    reading.sentences.map { $0.map(\.plainText).joined() }
  }

  @Test("a leap from one field to the next is told with its place")
  func leap() {
    let reading = GrowthReading(
      series: [line("dict", .bytes, by: "fields", (1, 100), (5, 140), (6, 360), (7, 370))])
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

  @Test(
    "where a class loses its place in the object goes by the version",
    arguments: [(30, "up to 29", "3.11 to 3.13"), (31, "up to 30", "3.14 and later")])
  func leapOfClasses(_ leap: (fields: Int, most: String, versions: String)) {
    let points = [(28, 320), (leap.fields - 1, 330), (leap.fields, 1160), (40, 1160)]
    let line = ObservedSeries(
      name: "class", unit: .bytes, counts: "fields",
      points: points.map { .init(x: $0.0, y: $0.1) }, subject: "class")
    let text = texts(GrowthReading(series: [line])).joined()
    #expect(text.contains(leap.most) && text.contains("CPython \(leap.versions)"))
  }

  @Test("times that do not rise are told too")
  func flat() {
    let reading = GrowthReading(
      series: [line("slots", .seconds, by: "records", (10, 20), (1000, 20))])
    #expect(
      texts(reading) == [
        "slots: as fast with 1,000 records as with fewer, in these samples."
      ])
    #expect(reading.finding == nil)
  }
}
