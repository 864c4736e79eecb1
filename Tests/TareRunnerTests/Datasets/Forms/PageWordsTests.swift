import Testing

@testable import TareRunner

@Suite("PageWords")
struct PageWordsTests {
  @Test(
    "a page is told in whatever way its words are put together",
    arguments: [
      ("total_count", true), ("totalCount", true), ("next-page", true), ("Total", true),
      ("id", false), ("name", false), ("", false), ("totally", false),
    ])
  func sayings(_ key: String, _ isSaying: Bool) {
    #expect(PageWords.isSaying(key) == isSaying)
  }

  @Test(
    "a list of records is told by its name",
    arguments: [("data", true), ("Items", true), ("tags", false), ("children", false)])
  func lists(_ key: String, _ isList: Bool) { #expect(PageWords.isList(key) == isList) }
}
