import LibXML
import TareCharts
import TareFormats
import TareMarkup
import Testing

@testable import TareSite

@Suite("Files that go with figures")
struct FigureFilesTests {
  private let content = PageContent(
    path: SitePath("datasets/a.html"), title: "A", summary: "",
    body: [
      HTML.div(
        Figure(
          id: "weights", finding: ["b weighs least"], subtitle: [],
          chart: BarChart(
            title: "Bytes", summary: "b < a", rowTitle: "name", series: ["bytes"], format: .bytes,
            rows: [.init("a", .values([1386])), .init("b", .values([12_345.5]))]),
          source: .init(run: "r", runtime: "CPython", loader: nil)
        ).markup(level: HTML.h2))
    ])

  @Test("a drawing stands alone, with its colours, its title and what there is to see")
  func drawing() throws {
    let files = try FigureFiles(content, style: ".chart { color: red; }")
    let file = try #require(files.files.first { $0.path == SitePath("datasets/a/weights.svg") })
    let tree = try XML.Document.parse(file.bytes, named: "weights.svg")
    #expect(tree.root.namespace == "http://www.w3.org/2000/svg")
    #expect(tree.root.children.map(\.name).prefix(3) == ["style", "title", "desc"])
    #expect(tree.root.text.contains("color: red"))
    #expect(tree.root.text.contains("b < a"))
  }

  @Test("its figures are there with every digit")
  func figures() throws {
    let files = try FigureFiles(content, style: "")
    let file = try #require(files.files.first { $0.path == SitePath("datasets/a/weights.csv") })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text == "name,bytes\r\na,1386\r\nb,12345.5\r\n")
  }

  @Test("the page links to both")
  func links() throws {
    let body = try FigureFiles(content, style: "").body
    let links = body.flatMap(\.elements).filter { $0.name == "a" }.map { $0.attributes["href"] }
    #expect(links == ["a/weights.svg", "a/weights.csv"])
  }

  @Test("where one file has the figures of all charts, each links to it and has none of its own")
  func shared() throws {
    var content = content
    content.figures = SitePath("datasets/all.csv")
    let files = try FigureFiles(content, style: "")
    let links = files.body.flatMap(\.elements).filter { $0.name == "a" }
    #expect(links.map { $0.attributes["href"] } == ["a/weights.svg", "all.csv"])
    #expect(files.files.map(\.path) == [SitePath("datasets/a/weights.svg")])
  }
}
