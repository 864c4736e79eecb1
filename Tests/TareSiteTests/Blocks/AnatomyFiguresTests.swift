import TareAnalysis
import TareCharts
import TareMarkup
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Figures of where the bytes of a record go")
struct AnatomyFiguresTests {
  private func figures() throws -> AnatomyFigures {
    let run = RunFixture.withAnatomy
    let view = try #require(
      DatasetView(run: run, dataset: RunFixture.cargo, index: CellIndex(run.cells)))
    return AnatomyFigures(view, view.runtimes[0])
  }

  @Test("bars have the parts of each way, what rounding adds on top, and why one is missing")
  func bars() throws {
    let table = try #require(figures().bars(id: "a", page: .dataset("cargo"))).chart.table
    #expect(
      table.headers == [
        "representation", "data", "pointers", "inline values", "key tables", "bookkeeping",
        "header", "collector’s head", "rounding by the allocator", "total",
      ])
    #expect(table.rows.map(\.head) == ["slots-unique", "slots", "dict", "tuple"])
    #expect(
      table.rows[2].cells.compactMap(\.number) == [204, 0, 0, 737, 8, 16, 96, 70, 1061])
    #expect("\(table.rows[3].cells)".contains("a tuple hides what it holds"))
  }

  @Test("a part looks the same beside whatever others")
  func looks() throws {
    let all = try #require(figures().bars(id: "a", page: .dataset("cargo"))?.chart as? BarChart)
    let one = try #require(
      figures().bars(id: "a", page: .dataset("cargo"), of: ["slots-unique"])?.chart as? BarChart)
    #expect(one.series == ["data", "rounding by the allocator"])
    for (name, look) in zip(one.series, try #require(one.looks)) {
      #expect(all.looks?[try #require(all.series.firstIndex(of: name))] == look)
    }
  }

  @Test("rectangles have the bytes of each field, and come to the record")
  func fields() throws {
    let figures = try figures()
    let table = try #require(figures.fields("slots", id: "f", page: .dataset("cargo"))).chart.table
    #expect(
      table.rows.map(\.head) == ["(the record itself)", "product.name", "product", "id", "total"])
    #expect(table.rows.compactMap { $0.cells.first?.number } == [235, 200, 100, 28, 563])
    #expect(figures.fields("slots-unique", id: "f", page: .dataset("cargo")) == nil)
  }

  @Test("stand on the pages of the dataset and of each representation, or the reason does")
  func pages() throws {
    let site = try Site([RunFixture.withAnatomy])
    let dataset = try site.text(.dataset("cargo"))
    #expect(dataset.contains("19.2% of dict is data, 69.5% key tables"))
    #expect(dataset.contains("As dict, product 27% and id 2.64% take the most"))
    let slots = try site.text(.representation("slots"))
    #expect(slots.contains("36.2% of slots is data, 46.7% pointers"))
    #expect(slots.contains("As slots, product 53.3% and id 4.97% take the most"))
    let tuple = try site.text(.representation("tuple"))
    #expect(
      tuple.contains("Where the bytes of tuple go cannot be told: a tuple hides what it holds."))
    #expect(!tuple.contains("is data"))
    #expect(try !site.text(.representation("class")).contains("Where its bytes go"))
  }
}

extension ChartTable.Cell {
  fileprivate var number: Double? {
    if case .number(_, let value) = self { value } else { nil }
  }
}
