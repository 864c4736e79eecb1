import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Classes of the user's, on pages")
struct OwnClassPartTests {
  @Test("dataset and class say what changing saves, with the code, and what the fields hold")
  func pages() throws {
    let site = try Site([RunFixture.withOwnClass])
    for path in [
      SitePath.dataset(RunFixture.cargo.name), .representation("shop.models:Order"),
      .representation("shop.models:Order/constructor"),
    ] {
      let text = try site.text(path)
      #expect(text.contains("shop.models:Order and what it could be"))
      #expect(
        text.contains("As slots-unique, with the values as the file has them, it would take 502 B"))
      #expect(text.contains("sentnull or strdatetime or None"))
    }
    #expect(!(try site.text(.representation("slots")).contains("what it could be")))
  }
}
