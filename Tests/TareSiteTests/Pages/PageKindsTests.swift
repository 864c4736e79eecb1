import TareTestSupport
import Testing

@testable import TareSite

@Suite("Kinds of pages")
struct PageKindsTests {
  @Test("none in the folder is missing from the list, and none stands twice")
  func complete() throws {
    let written = try Sources.text(below: "TareSite/Pages")
      .matches(of: /(?:struct|enum|extension) (\w+): PageKind/).map { String($0.output.1) }
    let listed = PageKinds.all.map { "\($0)" }
    #expect(Set(written) == Set(listed))
    #expect(Set(listed).count == listed.count)
    #expect(listed.count > 20)
  }

  @Test("the navigation is made of their sections")
  func sections() {
    #expect(Section.all.first?.path == .index)
    #expect(Section.all.count == PageKinds.all.compactMap { $0.section }.count)
  }
}
