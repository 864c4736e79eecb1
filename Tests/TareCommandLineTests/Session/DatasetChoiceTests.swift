import Foundation
import TareModel
import TareRunner
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("DatasetChoice")
struct DatasetChoiceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["small", "cargo", "spaceships"] {
      try folder.write(
        "Data/\(name)/manifest.json", "{\"name\":\"\(name)\",\"records\":\"r.json\"}")
      try folder.write("Data/\(name)/r.json", "[{\"id\":1}]")
    }
    try folder.write("Data/generators/cargo.py", "not a dataset")
    try folder.write("Data/README.md", "not a dataset")
  }

  private var choice: DatasetChoice { DatasetChoice(bundle: folder.path + "/Data") }

  private func names(_ arguments: [String]) throws -> [String] {
    try choice.load(arguments).map(\.dataset.name)
  }

  @Test("without a choice it is all bundled datasets, the talk's first")
  func bundled() throws {
    #expect(choice.bundled == ["cargo", "small", "spaceships"])
    #expect(try names([]) == ["cargo", "small", "spaceships"])
    #expect(DatasetChoice(bundle: folder.path + "/gone").bundled.isEmpty)
  }

  @Test("takes names of bundled datasets, files and folders, in the order given")
  func order() throws {
    let file = try folder.write("mine.json", "[{\"a\":1}]")
    #expect(try names(["small", file, folder.path + "/Data/cargo"]) == ["small", "mine", "cargo"])
  }

  @Test(
    "patterns fit bundled names, ! leaves out, and what is named twice is taken once",
    arguments: [
      (["*"], ["cargo", "small", "spaceships"]), (["s*"], ["small", "spaceships"]),
      (["!cargo"], ["small", "spaceships"]), (["{small,c*}", "!cargo"], ["small"]),
      (["[c-d]*", "cargo", "cargo"], ["cargo"]),
    ])
  func patterns(_ arguments: [String], _ expected: [String]) throws {
    #expect(try names(arguments) == expected)
    #expect(choice.sources(arguments) == expected)
  }

  @Test("one dataset by its name and by its folder is one; a pattern that fits none is refused")
  func twice() throws {
    let bundle = folder.path + "/Data"
    #expect(try names(["cargo", bundle + "/cargo", bundle + "/./cargo"]) == ["cargo"])
    for pattern in ["x*", "!x"] {
      let error = #expect(throws: CommandFailure.self) { try names([pattern]) }
      #expect(
        error?.sentence.hasPrefix("no file or bundled dataset is called '\(pattern)'") == true)
    }
  }

  @Test("files of one name are told apart by a number")
  func sameNames() throws {
    let files = try ["a/x.json", "b/x.json", "c/x.jsonl"].map {
      try folder.write($0, "[{\"a\":1}]")
    }
    #expect(try names(files) == ["x", "x-2", "x-3"])
  }

  @Test("a bundled dataset for experiments is the chosen one where it is, else read beside it")
  func forExperiments() throws {
    let chosen = try choice.load(["small", "cargo"])
    #expect(try choice.bundled("cargo", among: chosen)?.dataset == chosen[1].dataset)
    let mine = try choice.load([try folder.write("cargo.json", "[{\"a\":1}]")])
    let beside = try #require(try choice.bundled("cargo", among: mine))
    #expect(beside.dataset.name == "cargo-2")
    let bundled = folder.path + "/Data/cargo/r.json"
    // The bytes that were digested, in a file of the run's own.
    #expect(beside.path != bundled)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: beside.path))
        == Data(contentsOf: URL(fileURLWithPath: bundled)))
    #expect(try choice.bundled("gone", among: []) == nil)
  }

  @Test("an unknown name is missing and gets a suggestion")
  func unknown() throws {
    let found = try #require(failure { _ = try choice.load(["carg"]) })
    #expect(found.status == .missingInput)
    #expect(found.sentence == "no file or bundled dataset is called 'carg'; did you mean 'cargo'?")
  }

  @Test("what looks like a path is missing as a file", arguments: ["gone.json", "gone/cargo"])
  func missingFile(_ path: String) throws {
    let found = try #require(failure { _ = try choice.load([path]) })
    #expect(found.status == .missingInput)
    #expect(found.sentence == "\(path): no such file")
  }

  @Test("bad records are bad input, with file and line")
  func bad() throws {
    let file = try folder.write("bad.json", "[{\"a\":1},\n{\"a\":NaN}]")
    let found = try #require(failure { _ = try choice.load(["small", file]) })
    #expect(found.status == .badInput)
    #expect(found.sentence == "\(file):2: NaN is not JSON")
  }
}
