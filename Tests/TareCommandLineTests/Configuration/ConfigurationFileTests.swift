import ArgumentParser
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("ConfigurationFile")
struct ConfigurationFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a/b/file", "")
  }

  private func nearest(_ place: String = "") throws -> ConfigurationFile? {
    try ConfigurationFile.nearest(to: "\(folder.path)/\(place)")
  }

  @Test("is the nearest at or above the working folder, and its paths are seen from there")
  func upwards() throws {
    try folder.write("tare.toml", "")
    let found = try #require(try nearest("a/b"))
    #expect(found.path == "../../tare.toml")
    #expect(found.resolved("x.json") == "../../x.json" && found.resolved("/x") == "/x")
    try folder.write("a/tare.toml", "")
    #expect(try nearest("a/b")?.path == "../tare.toml")
    #expect(try nearest()?.path == "tare.toml")
  }

  @Test("is a part of pyproject.toml, where that has one")
  func shared() throws {
    try folder.write("pyproject.toml", "[project]\nname = \"x\"\n\n[tool.tare]\nseed = 1\n")
    try folder.write("a/pyproject.toml", "[project]\nname = \"tare-like\"\n")
    try folder.write("a/b/pyproject.toml", "this is no TOML, and not of this program")
    #expect(try nearest("a/b")?.path == "../../pyproject.toml")
    #expect(try nearest()?.node.members().map(\.place) == ["pyproject.toml:5"])
  }

  @Test("is looked for no further than the top of the repository")
  func repository() throws {
    try folder.write("tare.toml", "")
    try folder.write("a/.git/HEAD", "")
    #expect(try nearest("a/b") == nil)
    try folder.write("a/tare.toml", "")
    #expect(try nearest("a/b")?.path == "../tare.toml")
  }

  @Test("two in one folder are one too many")
  func twice() throws {
    try folder.write("tare.toml", "")
    try folder.write("pyproject.toml", "x = 1\n[tool.tare]\n")
    let found = try #require(failure { _ = try nearest() })
    #expect(found.status == .badInput)
    #expect(
      found.sentence
        == "pyproject.toml:2: [tool.tare] is here and tare.toml is there too; keep one of them")
  }

  @Test("what is no text is refused")
  func bytes() throws {
    try folder.write("tare.toml", [0xFF, 0xFE, 0x41])
    let found = try #require(failure { _ = try nearest() })
    #expect(
      found.status == .badInput && found.sentence == "tare.toml: not UTF-8, as TOML has to be")
  }

  @Test("data and plug-ins lie where the file is, names stay names")
  func paths() throws {
    try folder.write(
      "tare.toml",
      """
      data = ["x.json", "cargo", "file", "-", "/x.json", "!cargo"]
      plugins = ["mine.py"]
      runtimes = ["cpython-3.13", ".venv/bin/python"]
      """)
    try folder.write("file", "")
    var options = try MatrixOptions.parse([])
    try Configuration.found(from: "\(folder.path)/a").fill(&options)
    #expect(options.data == ["../x.json", "cargo", "../file", "-", "/x.json", "!cargo"])
    #expect(options.plugins == ["../mine.py"])
    #expect(options.runtimes == ["cpython-3.13", "../.venv/bin/python"])
  }
}
