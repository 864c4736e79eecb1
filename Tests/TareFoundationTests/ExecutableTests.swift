import TareFoundation
import Testing

@Suite("Executable")
struct ExecutableTests {
  @Test("is a program, by its full path")
  func path() {
    #expect(Executable.path.hasPrefix("/"))
    #expect(FileManager.default.isExecutableFile(atPath: Executable.path))
  }
}
