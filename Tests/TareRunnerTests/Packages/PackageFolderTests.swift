import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("PackageFolder")
struct PackageFolderTests {
  @Test("reads names and versions of what is installed, and marks what stands apart")
  func packages() throws {
    let folder = try TemporaryFolder()
    for file in [
      "main/orjson-3.9.7.dist-info/METADATA", "main/Pympler-0.7-py3.7.egg-info/PKG-INFO",
      "main/orjson/__init__.py", "main/nonsense.dist-info/x",
      "frozendict-1.2/frozendict-1.2.dist-info/x", "main/frozendict-2.5.1.dist-info/x",
    ] { try folder.write(file, "") }
    let found = PackageFolder(
      paths: ["\(folder.path)/main", "\(folder.path)/frozendict-1.2", "\(folder.path)/gone"],
      missing: [:])
    #expect(
      found.packages == [
        Fact("frozendict", "1.2 (apart)"), Fact("frozendict", "2.5.1"), Fact("orjson", "3.9.7"),
        Fact("Pympler", "0.7"),
      ])
  }
}
