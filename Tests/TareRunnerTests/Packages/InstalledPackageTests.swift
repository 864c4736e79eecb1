import TareTestSupport
import Testing

@testable import TareRunner

@Suite("A package in a folder")
struct InstalledPackageTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func record(_ entry: String, _ lines: [String]) throws {
    try folder.write("\(entry)/RECORD", lines.joined(separator: "\r\n") + "\r\n")
  }

  @Test("is found by its normal name, and is the same whoever installed it, in any order")
  func found() throws {
    let lines = ["mine/a.py,sha256=1,3", "mine/b.so,sha256=2,9"]
    try record("My_Package-1.2rc1.dist-info", lines + ["My_Package-1.2rc1.dist-info/INSTALLER,,"])
    let first = try #require(InstalledPackage("my-package", in: folder.path))
    #expect((first.name, first.version) == ("My-Package", "1.2rc1"))
    try record(
      "My_Package-1.2rc1.dist-info",
      ["mine/__pycache__/a.cpython-313.pyc,,"] + lines.reversed()
        + ["My_Package-1.2rc1.dist-info/REQUESTED,sha256=x,0"])
    #expect(InstalledPackage("my-package", in: folder.path) == first)
    try record("My_Package-1.2rc1.dist-info", ["mine/a.py,sha256=1,3", "mine/b.so,sha256=3,9"])
    #expect(InstalledPackage("my-package", in: folder.path)?.digest != first.digest)
  }

  @Test("digests files of which no digest is told")
  func untold() throws {
    try record("mine-1.dist-info", ["mine.py,,", "mine-1.dist-info/RECORD,,"])
    let digests = try ["a = 1", "a = 2", "a = 1"].map { text in
      try folder.write("mine.py", text)
      return InstalledPackage("mine", in: folder.path)?.digest
    }
    #expect(digests[0] != digests[1] && digests[0] == digests[2] && digests[0] != nil)
  }

  @Test("is nil where there is none of that name, or no list of its files")
  func absent() throws {
    try folder.write("mine-1.dist-info/METADATA", "")
    #expect(InstalledPackage("mine", in: folder.path) == nil)
    #expect(InstalledPackage("other", in: folder.path) == nil)
    #expect(InstalledPackage("mine", in: folder.path + "/gone") == nil)
  }
}
