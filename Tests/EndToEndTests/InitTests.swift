import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("tare init")
  struct InitTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func initialise() throws -> Command.Result {
      try Tare.run(["init"], in: folder, environment: Tare.bare)
    }

    @Test("in an empty folder all keys stand behind #, and a second time nothing is written")
    func fresh() throws {
      let made = try initialise()
      #expect(made.status == 0, "\(made.stderr)")
      #expect(made.lines == ["tare.toml is written; 'tare run --plan' shows what it measures"])
      let text = try folder.read("tare.toml")
      #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("#") }, "\(text)")
      let again = try initialise()
      #expect(again.status == 73)
      #expect(
        again.stderr == "tare: tare.toml has a configuration already; nothing was written\n")
      #expect(try folder.read("tare.toml") == text)
    }

    @Test(
      "in a project it names the data and the classes, and the next run takes them", .needsRuntime)
    func project() throws {
      let project = "[project]\nname = \"shop\"\n\n[tool.other]\nx = 1\n"
      try folder.write("pyproject.toml", project)
      try folder.write("orders.json", "[{\"id\": 1}, {\"id\": 2}, {\"id\": 3}]")
      try folder.write("package.json", "{\"name\": \"shop\"}")
      try folder.write("cut.json", "[{\"id\": 1")
      try folder.write("src/shop/__init__.py", "")
      try folder.write(
        "src/shop/models.py",
        "from dataclasses import dataclass\n@dataclass\nclass Order:\n  id: int\n")
      let made = try initialise()
      #expect(made.status == 0, "\(made.stderr)")
      #expect(try folder.read("pyproject.toml") == project)
      let text = try folder.read("tare.toml")
      for line in [
        "data = [ 'orders.json' ]", "# Passed over: package.json: a single record",
        "# Found here: shop.models:Order.", "#models = [\"shop.models:Order\"]",
        "#paths = [\"src\"]",
      ] {
        #expect(text.split(separator: "\n").contains(Substring(line)), "\(text)")
      }
      #expect(text.contains("# Passed over: cut.json:1: "), "\(text)")
      let used = text.replacing("#models = ", with: "models = ").replacing(
        "#paths = ", with: "paths = ")
      try folder.write("tare.toml", used)
      try folder.write("below/file", "")
      // Also from a folder below.
      let runtime = try FoundRuntime.newest()
      let planned = try Command(
        Place.tare, Tare.measuring(["--plan", "--metric", "allocated"], on: runtime),
        environment: Tare.bare, in: folder.path + "/below"
      ).result()
      #expect(planned.status == 0, "\(planned.stderr)")
      #expect(planned.stderr.contains("configuration: ../tare.toml"))
      #expect(planned.stdout.contains("orders") && planned.stdout.contains("shop.models:Order"))
    }
  }
}
