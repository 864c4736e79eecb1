import TareModel
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("What a run was begun with otherwise")
struct RunDifferenceTests {
  private func texts(_ change: (inout Run.Header) -> Void) -> [String] {
    let begun = SyntheticRun().header
    var asked = begun
    change(&asked)
    return RunDifference(begun: begun, asked: asked).texts
  }

  @Test("is nothing where only label, command and time differ")
  func same() {
    #expect(
      texts {
        $0.label = "other"; $0.command = ["tare"]; $0.started = "x"; $0.id = "y"
      } == [])
  }

  @Test("is each option that says what is measured, or how")
  func options() {
    #expect(
      texts { $0.request.selection.representations = [Glob("dict"), Glob("slots*")] }
        == ["--representation was everything and is 'dict' 'slots*'"])
    #expect(texts { $0.request.timeLimit = 7 }.first?.hasSuffix(" and is 7.0") == true)
    #expect(texts { $0.request.memoryLimit = 7 }.first?.hasPrefix("--memory-limit was ") == true)
    #expect(texts { $0.request.seed += 1 }.count == 1)
    #expect(texts { $0.request.preset = "other" }.count == 1)
    #expect(texts { $0.request.budget = 60 } == ["--budget was none and is 60.0"])
  }

  @Test("is each dataset, package and piece of code that is another")
  func things() {
    #expect(texts { $0.datasets[0].sha256 = "0" }.first?.hasSuffix(" has other bytes") == true)
    #expect(texts { $0.datasets = [] }.allSatisfy { $0.hasSuffix(" is missing") })
    #expect(
      texts { $0.runtimes[0].packages.append(Fact("ujson", "9")) }.first?
        .hasSuffix(" was absent and is 9") == true)
    // One that stands there already has another version in a folder of its own.
    #expect(
      texts { $0.runtimes[0].packages.append(Fact("orjson", "9 (apart)")) }.first?
        .hasSuffix(" was 3.10.0 and is 3.10.0, 9 (apart)") == true)
    #expect(texts { $0.runtimes[0].build.append(Fact("debug", "yes")) }.count == 1)
    #expect(
      texts { $0.runtimes[0].counting = [Fact("counter", "valgrind 3.22")] }.first?
        .hasSuffix(" was unknown and is valgrind 3.22") == true)
    #expect(texts { $0.toolVersion = "9" }.count == 1)
    #expect(
      texts { $0.request.packages = [PackageRequest(source: "orjson==3.10.15")] }
        == ["--package was '' and is 'orjson==3.10.15'"])
    #expect(
      texts {
        $0.runtimes[0].own = [
          OwnPackage(source: "./orjson", name: "orjson", version: "1", sha256: "0")
        ]
      }.first?.hasSuffix(" has other files") == true)
    #expect(
      texts { $0.request.plugins = [PluginFile(path: "p.py", sha256: "1")] }.contains(
        "the plug-in p.py was edited"))
  }
}
