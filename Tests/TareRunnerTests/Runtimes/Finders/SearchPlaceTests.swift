import TareTestSupport
import Testing

@testable import TareRunner

@Suite("SearchPlace")
struct SearchPlaceTests {
  @Test("a variable that is empty is as good as none")
  func empty() {
    let place = SearchPlace(environment: ["HOME": "/h", "XDG_DATA_HOME": "", "PATH": "/a::/b"])
    #expect(place["XDG_DATA_HOME"] == nil && place.data == "/h/.local/share")
    #expect(place.path == ["/a", "/b"])
  }

  @Test(
    "an installation is known by its most modern interpreter, and one without any by the usual one")
  func installation() throws {
    let folder = try TemporaryFolder()
    for name in ["new/bin/python3", "new/bin/python", "old/bin/python2", "odd/bin/ruby"] {
      try folder.write(name, "#!/bin/sh\n", executable: true)
    }
    try folder.write("text/bin/python3", "not executable")
    let place = SearchPlace(environment: [:])
    #expect(
      place.interpreters(underEach: folder.path) == [
        folder.path + "/new/bin/python3", folder.path + "/odd/bin/python3",
        folder.path + "/old/bin/python2", folder.path + "/text/bin/python3",
      ], "what is no program is told of as skipped")
    #expect(place.interpreters(underEach: folder.path + "/gone").isEmpty)
  }

  @Test("what tools keep for themselves is no installation")
  func hidden() throws {
    let folder = try TemporaryFolder()
    try folder.write(".lock", "")
    try folder.write(".temp/x/bin/python3", "")
    try folder.write("file", "")
    #expect(SearchPlace(environment: [:]).interpreters(underEach: folder.path).isEmpty)
  }

  @Test("the working folder comes before those above it")
  func upwards() {
    #expect(SearchPlace(environment: ["PWD": "/a/b"]).foldersUpwards == ["/a/b", "/a"])
    #expect(SearchPlace(environment: [:]).foldersUpwards.isEmpty)
  }

  @Test("folders of shims lead to the installations beside them, where there are any")
  func shims() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/versions/3.12/bin/python3", "")
    try folder.write("b/shims/python3", "")
    let path = ["/a/shims", "/b/shims", "/a/versions"].map { folder.path + $0 }
    let place = SearchPlace(environment: ["PATH": path.joined(separator: ":")])
    #expect(place.shimmed("/versions") == [folder.path + "/a/versions"])
  }
}
