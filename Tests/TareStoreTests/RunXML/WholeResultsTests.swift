import Testing

@testable import TareStore

@Suite("WholeResults")
struct WholeResultsTests {
  private static let header = #"<?xml version="1.0"?><run a="x > y"><host><fact>1</fact></host>"#
  private static let first = #"<process a='"'><steps/><memory/><metric name="a"/>"#
  private static let second = "<time><reference/></time>"
  private static let findings = #"<findings><finding x=">"><observation/></finding></findings>"#
  private static let whole =
    header + "<results>" + first + second + "</process>" + findings + "</results><end/></run>"

  private func found(_ text: some StringProtocol) -> (text: String, open: String?)? {
    WholeResults(Array(text.utf8)).map {
      (String(text.prefix($0.bytes)), $0.open)
    }
  }

  @Test("the beginnings that are whole are those after cells, findings, processes and the header")
  func beginnings() throws {
    let results = Self.header + "<results>"
    let expected: [(text: String, open: String?)] = [
      (results, nil), (results + Self.first, "process"),
      (results + Self.first + Self.second, "process"),
      (results + Self.first + Self.second + "</process>", nil),
      (
        results + Self.first + Self.second + "</process>"
          + Self.findings.replacing("</findings>", with: ""), "findings"
      ),
      (results + Self.first + Self.second + "</process>" + Self.findings, nil),
    ]
    for count in 0...Self.whole.count {
      let cut = Self.whole.prefix(count)
      let whole = expected.last { $0.text.count <= count }
      let found = found(cut)
      #expect(found?.text == whole?.text, "cut after \(count)")
      #expect(found?.open == whole?.open, "cut after \(count)")
    }
  }

  @Test("cells of earlier versions stand in the results themselves")
  func earlier() {
    #expect(found("<run><cells><cell><memory/></cell><ce")?.text.hasSuffix("</cell>") == true)
    #expect(found("<run><results><cell><memory/></cell><ce")?.text.hasSuffix("</cell>") == true)
  }

  @Test(
    "what is no run has nothing whole",
    arguments: ["", "<", "hello", "<run>", "</results>", "<results><process/></results>", "<<<>>>"])
  func none(_ text: String) { #expect(found(text) == nil) }
}
