import TareMarkup
import Testing

@testable import TareSite

@Suite("The way down to a page")
struct TrailTests {
  private func trail(_ path: SitePath, _ parents: [PageContent.Parent] = []) -> [String] {
    let content = PageContent(path: path, title: "Here", summary: "", parents: parents, body: [])
    return Trail(content: content).markup.flatMap(\.elements).filter { $0.name == "li" }
      .map { Markup.element($0).plainText }
  }

  @Test("goes by the section and the pages above")
  func levels() {
    #expect(trail(.index).isEmpty)
    #expect(trail(.method) == ["Overview", "Here"])
    #expect(trail(.dataset("a")) == ["Overview", "Datasets", "Here"])
    let parent = PageContent.Parent("A", .dataset("a"))
    #expect(trail(.samples("a", "b", "c"), [parent]) == ["Overview", "Datasets", "A", "Here"])
  }
}
