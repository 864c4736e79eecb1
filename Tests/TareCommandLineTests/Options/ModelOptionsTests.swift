import ArgumentParser
import TareModel
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("Options of classes of the user's")
struct ModelOptionsTests {
  @Test("classes, folders and what they need are taken together, each once")
  func request() throws {
    let folder = try TemporaryFolder()
    try folder.write("needs.txt", "# of ours\nattrs==25.4.0  # pinned\n\nboxes\n")
    let options = try ModelOptions.parse([
      "--model", "shop.models:Order", "--model", "shop.models:Order", "--path", folder.path,
      "--requirements", folder.path + "/needs.txt", "--with", "boxes",
    ])
    #expect(
      try options.request()
        == ModelsRequest(
          classes: [ModelClass(module: "shop.models", name: "Order")], paths: [folder.path],
          requirements: ["attrs==25.4.0", "boxes"]))
  }

  @Test(
    "what is no import path is refused with what was meant",
    arguments: [
      ("shop.models.Order", "shop.models:Order"), ("src/models.py:Order", "src.models:Order"),
      ("Order", "package.module:Class"), ("1:2", "package.module:Class"),
    ])
  func spelling(text: String, meant: String) throws {
    let failure = #expect(throws: CommandFailure.self) {
      try ModelOptions.parse(["--model", text]).request()
    }
    #expect(
      failure?.sentence == "--model '\(text)' is no import path; write it as '\(meant)'")
  }

  @Test("a line that names no package is refused with its file and number")
  func requirements() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/needs.txt"
    try folder.write("needs.txt", "attrs\n-r other.txt\n")
    let failure = #expect(throws: CommandFailure.self) {
      try ModelOptions.parse(["--requirements", path]).request()
    }
    #expect(
      failure?.sentence
        == "\(path):2: '-r other.txt' names no package; write it as 'name' or 'name==version'")
  }
}
