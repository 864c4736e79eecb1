import ArgumentParser
import TareModel
import TareRunner
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("MatrixOptions")
struct MatrixOptionsTests {
  @Test("precision and budget are there when they are named")
  func goal() throws {
    let options = try MatrixOptions.parse(["--precision", "2%", "--budget", "5m"])
    let request = try options.request(datasets: [], label: nil, drawnSeed: 1)
    #expect(request.asked.precision == 0.02 && request.asked.budget == 300)
    let plain = try MatrixOptions.parse([]).request(datasets: [], label: nil, drawnSeed: 1)
    #expect(plain.asked.precision == nil && plain.asked.budget == nil)
    #expect(throws: (any Error).self) { try MatrixOptions.parse(["--precision", "narrow"]) }
  }

  @Test("names may be repeated and are patterns")
  func selection() throws {
    let options = try MatrixOptions.parse([
      "--loader", "json", "--loader", "u*", "--representation", "slots*", "--metric", "peak",
    ])
    #expect(
      options.selection
        == Selection(
          loaders: [Glob("json"), Glob("u*")], representations: [Glob("slots*")],
          metrics: [Glob("peak")]))
  }

  @Test("a runtime with a slash is a path, any other a pattern")
  func runtimes() throws {
    let options = try MatrixOptions.parse([
      "--runtime", "cpython-3.*", "--runtime", "./python3", "--seed", "7", "--offline",
      "--time-limit", "2.5", "--memory-limit", "1M",
    ])
    let request = try options.request(datasets: [], label: "l", drawnSeed: 99)
    #expect(request.runtimes == [Glob.version("cpython-3.*")])
    #expect(request.runtimePaths == ["./python3"])
    #expect(request.asked.seed == 7)
    #expect(request.asked.isOffline)
    #expect(request.asked.timeLimit == 2.5)
    #expect(request.asked.memoryLimit == 1 << 20)
    #expect(request.label == "l")
  }

  @Test("without options it is the quick preset with a drawn seed and a limit of 4 GiB")
  func defaults() throws {
    let request = try MatrixOptions.parse([]).request(datasets: [], label: nil, drawnSeed: 99)
    #expect(request.preset == .quick)
    #expect(request.asked.preset == "quick" && request.asked.plan == Preset.quick.plan)
    #expect(request.asked.seed == 99)
    #expect(request.asked.memoryLimit == 4 << 30)
    #expect(!request.asked.isOffline)
    #expect(request.asked.selection == Selection())
  }

  @Test("an unknown preset is a fault of usage, with a suggestion")
  func preset() throws {
    let options = try MatrixOptions.parse(["--preset", "standart"])
    let found = try #require(
      failure { _ = try options.request(datasets: [], label: nil, drawnSeed: 0) })
    #expect(found.status == .usage)
    #expect(found.sentence == "no preset is called 'standart'; did you mean 'standard'?")
  }

  @Test("a plug-in that is not there is a missing input; one that is gets its whole path")
  func plugins() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("mine.py", "")
    let options = try MatrixOptions.parse(["--plugin", "\(folder.path)/./mine.py"])
    let request = try options.request(datasets: [], label: nil, drawnSeed: 0)
    #expect(request.plugins == [path])
    // The digest of no bytes.
    let digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(
      request.asked.plugins == [PluginFile(path: "\(folder.path)/./mine.py", sha256: digest)])
    let gone = try MatrixOptions.parse(["--plugin", "gone.py"])
    let found = try #require(
      failure { _ = try gone.request(datasets: [], label: nil, drawnSeed: 0) })
    #expect(found.status == .missingInput)
    #expect(found.sentence == "gone.py: no such file")
  }

  @Test("a folder stands for all its Python files by name, and one without any is told")
  func pluginFolder() throws {
    let folder = try TemporaryFolder()
    for name in ["own/b.py", "own/a.py", "own/.c.py", "own/notes.txt", "bare/notes.txt"] {
      _ = try folder.write(name, "")
    }
    for path in ["\(folder.path)/own", "\(folder.path)/own/"] {
      let options = try MatrixOptions.parse(["--plugin", path])
      let request = try options.request(datasets: [], label: nil, drawnSeed: 0)
      #expect(
        request.asked.plugins.map(\.path)
          == ["\(folder.path)/own/a.py", "\(folder.path)/own/b.py"])
    }
    let bare = try MatrixOptions.parse(["--plugin", "\(folder.path)/bare"])
    let found = try #require(
      failure { _ = try bare.request(datasets: [], label: nil, drawnSeed: 0) })
    #expect(found.status == .missingInput)
    #expect(found.sentence == "\(folder.path)/bare: the folder has no file that ends with '.py'")
  }

  @Test("a release is a requirement, a wheel with its digest, or a folder with source")
  func packages() throws {
    let folder = try TemporaryFolder()
    let wheel = try folder.write("mine-1.0-py3-none-any.whl", "")
    try folder.write("source/pyproject.toml", "")
    try folder.write("empty/readme", "")
    func asked(_ releases: [String]) throws -> [PackageRequest] {
      let options = try MatrixOptions.parse(releases.flatMap { ["--package", $0] })
      return try options.request(datasets: [], label: nil, drawnSeed: 0).asked.packages
    }
    let found = try asked([
      "orjson==3.10.15", "orjson[all]==3.11.0rc1", wheel, "\(folder.path)/source", wheel,
    ])
    #expect(found.map { $0.sha256 != nil } == [false, false, true, false])
    #expect(found[0].form == .requirement(name: "orjson", version: "3.10.15"))
    #expect(found[1].form == .requirement(name: "orjson", version: "3.11.0rc1"))
    let refusals: [(String, TareCommandLine.ExitStatus)] = [
      ("orjson", .usage), ("orjson>=3", .usage), ("==3", .usage), ("orjson==", .usage),
      ("orjson==3==4", .usage), ("or json==3", .usage), ("gone-1.0.whl", .missingInput),
      ("./gone", .missingInput), ("\(folder.path)/empty", .badInput),
    ]
    for (release, status) in refusals {
      let refusal = try #require(failure { _ = try asked([release]) }, "\(release)")
      #expect(refusal.status == status)
      #expect(refusal.sentence.contains(release))
    }
  }

  @Test(
    "refuses limits that make no sense",
    arguments: [
      ["--time-limit", "0"], ["--time-limit", "-1"], ["--memory-limit", "lots"], ["--seed", "-1"],
      ["--seed", "x"], ["--no-such-option"],
    ])
  func limits(_ arguments: [String]) {
    #expect(throws: (any Error).self) { try MatrixOptions.parse(arguments) }
  }
}
