import TareTestSupport
import Testing

@testable import TareRunner

@Suite("A file of a plug-in")
struct PluginSourceTests {
  @Test("is untouched until somebody edits it or takes it away")
  func untouched() throws {
    let folder = try TemporaryFolder()
    let file = PluginSource(try folder.write("p.py", "NAME = 1"))
    #expect(file.isUntouched)
    try folder.write("p.py", "NAME = 2")
    #expect(!file.isUntouched)
    #expect(!PluginSource(folder.path + "/none.py").isUntouched)
  }
}
