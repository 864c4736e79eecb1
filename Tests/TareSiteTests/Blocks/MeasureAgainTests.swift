import TareModel
import TareTestSupport
import TareWording
import Testing

@testable import TareSite

@Suite("The command that measures a cell again")
struct MeasureAgainTests {
  /// Of a run whose request was changed in some way.
  private func command(
    _ key: CellKey, _ change: (inout Request) -> Void = { _ in }
  ) -> [String] {
    var header = RunFixture().run.header
    change(&header.request)
    header.catalog.representations[0].isPlugin = key.representation == "mine"
    header.catalog.representations[0].name = "mine"
    return MeasureAgain(header: header).command(key).arguments
  }

  private func filter(of dataset: String = "cargo", _ representation: String = "slots") -> CellKey {
    key(.benchmark("filter"), representation, access: "key", dataset: dataset)
  }

  @Test("names everything that makes the cell")
  func whole() {
    #expect(
      command(filter()) == [
        "tare", "run", "--data", "cargo", "--runtime", "cpython-3.13.0", "--loader", "json",
        "--representation", "slots", "--benchmark", "filter", "--preset", "quick",
      ])
  }

  @Test("a metric is asked for as one, text without a loader")
  func metric() {
    let arguments = command(key(.metric("peak"), "text", loader: CellKey.noLoader))
    #expect(!arguments.contains("--loader"))
    #expect(arguments.contains("--metric"))
  }

  @Test("a dataset is named by what it came from, and by its name where nothing is known of that")
  func source() {
    let arguments = command(filter(of: "people")) {
      $0.datasets = [DatasetRequest(dataset: "people", source: "in/people.json.gz")]
    }
    #expect(arguments.contains("in/people.json.gz"))
    #expect(command(filter(of: "people")).contains("people"))
  }

  @Test("a variant is its runtime with its packages")
  func variant() {
    var header = RunFixture().run.header
    let plain = header.runtimes[0].id
    header.runtimes[0].variantOf = plain
    header.runtimes[0].id = "cpython-3.13.0-orjson-3.10.15"
    header.runtimes[0].own = [
      OwnPackage(
        source: "orjson==3.10.15", name: "orjson", version: "3.10.15", isOneOfSeveral: true,
        sha256: "")
    ]
    var cell = filter()
    cell.runtime = header.runtimes[0].id
    let arguments = MeasureAgain(header: header).command(cell).arguments
    #expect(arguments.contains(plain) && !arguments.contains(cell.runtime))
    #expect(arguments.suffix(2) == ["--package", "orjson==3.10.15"])
  }

  @Test("what was typed says nothing, only the request does")
  func typed() {
    var header = RunFixture().run.header
    header.command = [
      "tare", "run", "--data", "other.json", "--metric", "peak", "--plugin", "a.py",
    ]
    #expect(MeasureAgain(header: header).command(filter()).arguments == command(filter()))
  }

  @Test("all of a dataset on a runtime is asked for as the run asked for it")
  func all() {
    var header = RunFixture().run.header
    header.request.selection = Selection(
      representations: [Glob("slots*")], metrics: [Glob("peak")])
    let command = MeasureAgain(header: header).command(dataset: "cargo", runtime: "cpython-3.7.16")
    #expect(
      command.arguments == [
        "tare", "run", "--data", "cargo", "--runtime", "cpython-3.7.16", "--representation",
        "slots*", "--metric", "peak", "--preset", "quick",
      ])
  }

  @Test("all of it is what the preset takes where the run named nothing, and no experiment")
  func kinds() {
    let command = MeasureAgain(header: RunFixture().run.header)
      .command(dataset: "cargo", runtime: "cpython-3.7.16")
    let cells = "--data cargo --runtime cpython-3.7.16 --experiment '!*'"
    #expect(command.text == "tare run \(cells) --preset quick")
  }

  @Test(
    "what the run was told of the records is told again, and a sample is drawn by the same seed")
  func records() {
    var header = RunFixture().run.header
    header.request.datasets = [
      DatasetRequest(
        dataset: "people", source: "in/people.json", records: "data.items", identify: "uid",
        match: .init(field: "city", value: "Riga"), collect: "tags", sample: 200)
    ]
    header.datasets[0].name = "people"
    header.datasets[0].sample = SampleOrigin(
      bytes: 100_000, records: 1000, sha256: header.datasets[0].sha256, seed: 7)
    let command = MeasureAgain(header: header).command(filter(of: "people"))
    #expect(
      command.arguments.suffix(12) == [
        "--records", "data.items", "--id", "uid", "--match", "city=Riga", "--collect", "tags",
        "--sample", "200", "--seed", "7",
      ])
  }

  @Test("a plug-in's file is named again")
  func plugin() {
    let arguments = command(filter(of: "cargo", "mine")) {
      $0.plugins = [PluginFile(path: "mine.py")]
    }
    #expect(arguments.suffix(2) == ["--plugin", "mine.py"])
  }

  @Test(
    "so is the file of a loader or a benchmark, and of no other cell",
    arguments: [("mine", "filter", true), ("json", "mine", true), ("json", "filter", false)])
  func kindsOfPlugins(loader: String, benchmark: String, isNamed: Bool) {
    var header = RunFixture().run.header
    header.request.plugins = [PluginFile(path: "mine.py")]
    let own = Catalog.Entry(name: "mine", summary: "", isPlugin: true)
    header.catalog.loaders.append(own)
    header.catalog.benchmarks.append(own)
    let cell = key(.benchmark(benchmark), "slots", access: "key", loader: loader)
    let arguments = MeasureAgain(header: header).command(cell).arguments
    #expect(arguments.contains("mine.py") == isNamed)
  }
}
