import TareMarkup
import TareModel
import Testing

@testable import TareSite

@Suite("The mark of a page")
struct PageMarkTests {
  private let page = PageContent(
    path: SitePath("a/b.html"), title: "t", summary: "s", parents: [.init("p", SitePath("a.html"))],
    body: [HTML.p(["class": "x"], "one", HTML.strong("two")), "three"],
    files: [SitePage(path: SitePath("a/b.csv"), bytes: [1, 2])])

  private func mark(_ change: (inout PageContent) -> Void) -> String {
    var page = page
    change(&page)
    return Fingerprint(page).text
  }

  @Test("is another one for another word anywhere, and for words that stand elsewhere")
  func changes() {
    let marks = [
      mark { _ in },
      mark { $0.path = SitePath("a/c.html") },
      mark { $0.title = "u" },
      mark { $0.summary = "" },
      mark { $0.parents = [] },
      mark { $0.parents[0].title = "q" },
      mark { $0.body[0] = HTML.p(["class": "y"], "one", HTML.strong("two")) },
      mark { $0.body[0] = HTML.p(["id": "x"], "one", HTML.strong("two")) },
      mark { $0.body[0] = HTML.p("class", "x", "one", HTML.strong("two")) },
      mark { $0.body[0] = HTML.p(["class": "x"], "one", HTML.code("two")) },
      mark { $0.body[0] = $0.body[0].showing([Sheet(rows: [[.number(1)]])]) },
      mark { $0.body[0] = $0.body[0].showing([Sheet(rows: [[.number(2)]])]) },
      mark { $0.body[0] = HTML.p(["class": "x"], "one", "em", "two") },
      mark { $0.body[0] = HTML.p(["class": "x"], "onetwo", HTML.strong()) },
      mark { $0.body = [HTML.p(["class": "x"], "one", HTML.strong("two"), "three")] },
      mark { $0.body[1] = "thre" },
      mark { $0.files = [] },
      mark { $0.files[0].bytes = [1, 3] },
      mark { $0.files[0].path = SitePath("a/c.csv") },
    ]
    #expect(Set(marks).count == marks.count)
    #expect(mark { _ in } == marks[0])
  }
}
