import ArgumentParser
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("ConfigurationText")
struct ConfigurationTextTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("is read as it is, and with all that stands behind #")
  func readable() throws {
    let names = ["a \"b\".json", "t é.csv", "back\\slash.json", "it's.json"]
    let text = ConfigurationText(
      data: names, passedOver: ["x.json:1: not\nJSON"], runtimes: ["cpython-3.13.0"],
      models: FoundModels()
    ).text
    var options = try MatrixOptions.parse([])
    try folder.write("tare.toml", text)
    try Configuration.found(from: folder.path).fill(&options)
    #expect(options.data == names && options.representations.isEmpty)
    let whole = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("#") && !line.hasPrefix("# ") ? line.dropFirst() : line
    }.joined(separator: "\n")
    try folder.write("tare.toml", whole)
    let found = try Configuration.found(from: folder.path)
    found.fill(&options)
    #expect(options.representations == ["dict", "slots*", "dataclass-slots"])
    #expect(options.models.models == ["shop.models:Order"] && options.packages.count == 2)
    #expect(found.budgets.count == 1 && !found.site.isEmpty && !found.rule.isEmpty)
  }
}
