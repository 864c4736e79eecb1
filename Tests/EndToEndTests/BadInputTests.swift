import TareModel
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("bad input")
  struct BadInputTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: [String]) throws -> Command.Result {
      try Tare.run(["run", "--offline", "--runs", "runs"] + arguments, in: folder)
    }

    private static let huge = String(repeating: "7", count: 5000)
    private static let deep =
      "[{\"a\":" + String(repeating: "[", count: 300) + String(repeating: "]", count: 300) + "}]"

    @Test(
      "a dataset that cannot be measured is 65 and one sentence with file and line",
      arguments: [
        ("hello\n", "bad.json:1: not JSON: 'h' where a value should be"),
        ("", "bad.json: the file is empty"),
        ("[]", "bad.json:1: holds no records"),
        ("[{},\n3]", "bad.json:2: record 2 is a number, not an object"),
        ("[{\"a\":1},\n{\"a\":1,\"\\u0061\":2}]", "bad.json:2: record 2 has the key 'a' twice"),
        ("[{\"a\":1},\n{\"a\":NaN}]", "bad.json:2: NaN is not JSON"),
        (
          "[{\"a\":\(huge)}]",
          "bad.json:1: an integer of 5000 digits is over the 4300 that CPython reads"
        ),
        (deep, "bad.json:1: record 1 is nested more than 256 levels deep"),
        ("[{\"a\":1}", "bad.json:1: the file ends where ',' or ']' should be"),
        (
          "[{\"a\":\"\u{1}\"}]",
          "bad.json:1: a string holds a control character that is not escaped"
        ),
        ("[{\"a\":1}]\nmore", "bad.json:2: not JSON: 'm' where the end of the file should be"),
        ("{\"a\":1}\n{\"a\":\n", "bad.json:2: record 2 does not end on its line"),
      ])
    func badRecords(_ text: String, _ sentence: String) throws {
      try folder.write("bad.json", text)
      let result = try run(["--data", "bad.json"])
      #expect(result.status == 65)
      #expect(result.stderr == "tare: \(sentence)\n")
      #expect(result.stdout.isEmpty)
      #expect(folder.names() == ["bad.json"])
    }

    @Test("bytes that are not UTF-8 are 65, with the line of the first")
    func invalidUTF8() throws {
      try folder.write(
        "bad.json", Array("[{\"a\":1},\n{\"a\":\"".utf8) + [0xFF] + Array("\"}]".utf8))
      let result = try run(["--data", "bad.json"])
      #expect(result.status == 65)
      #expect(result.stderr == "tare: bad.json:2: not valid UTF-8\n")
    }

    @Test("a manifest that is wrong is 65 and names itself")
    func badManifest() throws {
      try folder.write("set/records.json", "[{\"a\":1}]")
      try folder.write("set/manifest.json", "{\"name\":\"x\",\"records\":\"records.json\"")
      let notJSON = try run(["--data", "set"])
      #expect(notJSON.status == 65)
      #expect(notJSON.stderr == "tare: set/manifest.json:1: the manifest is not JSON\n")
      try folder.write(
        "set/manifest.json", #"{"name":"x","records":"records.json","collect":["b"]}"#)
      let unknown = try run(["--data", "set"])
      #expect(unknown.status == 65)
      #expect(
        unknown.stderr
          == "tare: set/manifest.json: the manifest's 'collect' names b, which not every record has\n"
      )
    }

    @Test(
      "what is not there is 66, with a suggestion where there is one",
      arguments: [
        (["--data", "gone.json"], "gone.json: no such file"),
        (["--data", "folder"], "folder: a folder without a manifest.json"),
        (["--data", "carg"], "no file or bundled dataset is called 'carg'; did you mean 'cargo'?"),
        (["--data", "small", "--plugin", "gone.py"], "gone.py: no such file"),
        (["--data", "small", "--runtime", "./gone"], "./gone: no such file or directory"),
      ])
    func missing(_ arguments: [String], _ sentence: String) throws {
      try folder.write("folder/notes.txt", "")
      let result = try run(arguments)
      #expect(result.status == 66)
      #expect(result.stderr == "tare: \(sentence)\n")
      #expect(folder.names() == ["folder"])
    }

    @Test(
      "an unknown name is 64 and gets a suggestion", .needsRuntime,
      arguments: [
        (
          ["--representation", "slot"], "no representation is called 'slot'; did you mean 'slots'?"
        ),
        (["--loader", "jsno"], "no loader is called 'jsno'; did you mean 'json'?"),
        (["--benchmark", "fliter"], "no benchmark is called 'fliter'; did you mean 'filter'?"),
        (["--metric", "alocated"], "no metric is called 'alocated'; did you mean 'allocated'?"),
        (["--preset", "standart"], "no preset is called 'standart'; did you mean 'standard'?"),
      ])
    func unknownNames(_ arguments: [String], _ sentence: String) throws {
      let result = try Tare.measure(["--data", "small"] + arguments, on: .newest(), in: folder)
      #expect(result.status == 64)
      #expect(result.stderr == "tare: \(sentence)\n")
      #expect(folder.names().isEmpty)
    }

    @Test("an unknown runtime is 64 and gets the nearest one", .needsRuntime)
    func unknownRuntime() throws {
      let newest = try FoundRuntime.newest()
      let wrong = newest.id.replacing("cpython", with: "cpyhton")
      let result = try run(["--data", "small", "--runtime", wrong])
      #expect(result.status == 64)
      #expect(
        result.stderr == "tare: no runtime is called '\(wrong)'; did you mean '\(newest.id)'?\n")
    }

    @Test(
      "a file that stands alone is 66 where it is not there, and 64 where it looks like a command")
    func alone() throws {
      let missing = try Tare.run(["gone.json"], in: folder)
      #expect(missing.status == 66)
      #expect(missing.stderr == "tare: gone.json: no such file\n")
      let mistyped = try Tare.run(["rn", "--data", "gone.json"], in: folder)
      #expect(mistyped.status == 64)
      #expect(
        mistyped.stderr.hasPrefix(
          "Error: no command or file is called 'rn'; did you mean 'run'?\n"), "\(mistyped.stderr)")
      #expect(folder.names().isEmpty)
    }

    @Test(
      "what is no command or option is 64",
      arguments: [
        ["rnu"], ["run", "--represetation", "dict"], ["run", "--time-limit", "0"],
        ["run", "--memory-limit", "much"], ["list", "everything"], ["validate"],
      ])
    func usage(_ arguments: [String]) throws {
      let result = try Tare.run(arguments, in: folder)
      #expect(result.status == 64)
      #expect(result.stdout.isEmpty)
      #expect(!result.stderr.isEmpty)
      #expect(folder.names().isEmpty)
    }

    @Test(
      "a plug-in that cannot be imported is 65 with its file and line", .needsRuntime,
      arguments: [
        ("NAME = 'mine'\nimport nothing_of_that_name\n", 2), ("NAME = 'mine'\nSUMMARY = (\n", 2),
        ("NAME = 'mine'\n", 1), ("x = 1\n\n1 / 0\n", 3),
      ])
    func badPlugin(_ text: String, _ line: Int) throws {
      let path = try folder.write("mine.py", text)
      let result = try Tare.measure(
        ["--data", "small", "--plugin", "mine.py"], on: .newest(), in: folder)
      #expect(result.status == 65)
      #expect(result.stderr.contains("\(path):\(line):"), "\(result.stderr)")
      #expect(folder.names() == ["mine.py"])
    }
  }
}
