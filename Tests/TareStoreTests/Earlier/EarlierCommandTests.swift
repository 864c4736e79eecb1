import TareModel
import Testing

@testable import TareStore

@Suite("EarlierCommand")
struct EarlierCommandTests {
  private func request(
    _ arguments: [String], version: Int = 2, datasets: [String] = ["cargo"]
  ) -> Request {
    EarlierCommand(arguments: ["tare", "run"] + arguments).request(
      version: version, seed: 7, preset: "quick",
      datasets: datasets.map { sampleDataset($0, Query()) })
  }

  @Test("a command without options asked for what the preset of that time gave")
  func plain() {
    let expected = Request(
      datasets: [DatasetRequest(dataset: "cargo", source: "cargo")], preset: "quick",
      plan: EarlierPlan.plan(version: 2, preset: "quick"), seed: 7, timeLimit: 60,
      memoryLimit: 4 << 30)
    #expect(request([]) == expected)
    #expect(request([], version: 1).plan == nil)
  }

  @Test("every option of that time is understood, joined to its value or apart from it")
  func options() {
    let found = request(
      [
        "--data", "in/people.json", "--records=data.items", "--id", "uid", "--match=city=Riga",
        "--collect", "tags", "--sample", "200", "--runtime", "cpython-3.*", "--loader=json",
        "--representation", "slots*", "--benchmark", "filter", "--metric=peak", "--experiment",
        "talk-*", "--plugin", "mine.py", "--precision", "2%", "--budget=5m", "--time-limit", "2.5",
        "--memory-limit", "512M", "--offline", "--label", "words",
      ], datasets: ["people"])
    #expect(
      found.datasets == [
        DatasetRequest(
          dataset: "people", source: "in/people.json", records: "data.items", identify: "uid",
          match: .init(field: "city", value: "Riga"), collect: "tags", sample: 200)
      ])
    #expect(found.runtimes == ["cpython-3.*"])
    #expect(
      found.selection
        == Selection(
          loaders: [Glob("json")], representations: [Glob("slots*")],
          benchmarks: [Glob("filter")], metrics: [Glob("peak")], experiments: [Glob("talk-*")]))
    #expect(found.plugins == [PluginFile(path: "mine.py")])
    #expect(found.precision == 0.02 && found.budget == 300 && found.timeLimit == 2.5)
    #expect(found.memoryLimit == 512 << 20 && found.isOffline)
  }

  @Test("spans, shares and sizes were written in several ways")
  func units() {
    #expect(request(["--budget", "90"]).budget == 90)
    #expect(request(["--budget", "1h", "--budget", "90s"]).budget == 90, "the last counts")
    #expect(request(["--precision", "0.5"]).precision == 0.5)
    #expect(request(["--memory-limit", "0"]).memoryLimit == nil)
    #expect(request(["--memory-limit=4096"]).memoryLimit == 4096)
  }

  @Test("a dataset comes from the path of its name, else from the only path, else from the bundle")
  func sources() {
    #expect(request(["--data", "in/cargo.json.gz"]).datasets.map(\.source) == ["in/cargo.json.gz"])
    #expect(request(["--data=in/folder"]).datasets.map(\.source) == ["in/folder"])
    let two = request(["--data", "in/folder", "--data", "small"], datasets: ["cargo", "small"])
    #expect(two.datasets.map(\.source) == ["cargo", "small"])
  }
}
