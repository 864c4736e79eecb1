import TareFoundation
import TareTestSupport
import Testing

@Suite("Folders and files")
struct FileManagerFolderTests {
  @Test("are told apart, through links too, and from what is not there")
  func kinds() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a", "")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: folder.path)
    let files = FileManager.default
    #expect(files.isFolder(folder.path) == true)
    #expect(files.isFolder(folder.path + "/link") == true)
    #expect(files.isFolder(file) == false)
    #expect(files.isFolder(folder.path + "/none") == nil)
  }
}
