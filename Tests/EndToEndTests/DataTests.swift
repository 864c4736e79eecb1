import Foundation
import TareModel
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("data of one's own", .needsRuntime)
  struct DataTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let lines = (0..<200).map {
      #"{"id":\#($0),"kind":"k\#($0 % 3)","part":{"size":\#($0 % 7)},"none":null}"#
    }

    /// Two representations, weighed; by the loader that needs no package, for none is installed.
    private static let little = [
      "--loader", "json",
      "--representation", "dict", "--representation", "slots", "--metric", "allocated",
      "--metric", "deep-size",
    ]

    private func measure(_ arguments: [String]) throws -> Command.Result {
      try Tare.measure(Self.little + arguments, on: .newest(), in: folder)
    }

    @Test("JSON Lines, an array, both as gzip and from standard input are the same records")
    func forms() throws {
      try folder.write("lines.jsonl", Self.lines.joined(separator: "\n") + "\n")
      try folder.write("array.json", "[" + Self.lines.joined(separator: ",\n") + "]")
      let pack = try Command(
        "/bin/sh", ["-c", "gzip -k lines.jsonl && gzip -c array.json > packed"],
        environment: Tare.environment, in: folder.path)
      #expect(try pack.result().status == 0)
      let result = try measure(
        ["lines.jsonl", "array.json", "lines.jsonl.gz", "packed"].flatMap { ["--data", $0] })
      #expect(result.status == 0, "\(result.stderr)")
      let run = try folder.onlyRun()
      #expect(run.header.datasets.map(\.name) == ["lines", "array", "lines-2", "packed"])
      #expect(run.header.datasets.allSatisfy { $0.records == 200 && $0.sample == nil })
      #expect(run.header.datasets[0].sha256 == run.header.datasets[2].sha256)
      #expect(run.cells.allSatisfy { $0.outcome.isMeasured })
    }

    @Test("a dash is standard input, kept no longer than the run")
    func standardInput() throws {
      try folder.write("lines.jsonl", Self.lines.joined(separator: "\n"))
      let runtime = try FoundRuntime.newest()
      let arguments = Tare.measuring(Self.little + ["--data", "-"], on: runtime)
      let words = ([Place.tare] + arguments).map { "'\($0)'" }.joined(separator: " ")
      try FileManager.default.createDirectory(
        atPath: folder.path + "/temporary", withIntermediateDirectories: false)
      let result = try Command(
        "/bin/sh", ["-c", "exec \(words) < lines.jsonl"],
        environment: Tare.bare.merging([
          "PATH": "/usr/bin:/bin", "TMPDIR": folder.path + "/temporary",
        ]) { $1 }, in: folder.path
      ).result()
      #expect(result.status == 0, "\(result.stderr)")
      #expect(try folder.onlyRun().header.datasets.map(\.name) == ["standard-input"])
      #expect(folder.names(in: "temporary").filter { $0.hasPrefix("tare-data") }.isEmpty)
    }

    @Test(
      "a sample is drawn by the file's digest, and what it makes of the whole is marked as projected"
    )
    func sample() throws {
      try folder.write("lines.jsonl", Self.lines.joined(separator: "\n"))
      let result = try measure(["--data", "lines.jsonl", "--sample", "50", "--seed", "7"])
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.stderr.contains("measuring a random sample of 50 of 200 records"))
      #expect(result.stdout.contains("projected"))
      let run = try folder.onlyRun()
      let dataset = try #require(run.header.datasets.first)
      #expect(dataset.records == 50)
      #expect(dataset.sample?.records == 200)
      for outcome in run.outcomes("slots", "allocated") + run.outcomes("dict", "deep-size") {
        guard case .memory(let reading) = outcome, let total = reading.total,
          let record = reading.record, let projected = reading.projected,
          let least = reading.projectedLeast, let most = reading.projectedMost,
          let list = reading.list
        else {
          Issue.record("no projection in \(outcome)")
          continue
        }
        let places = Double(projected - total) - 150 * record
        #expect(places >= 0 && places <= 3 * Double(list) + 1)
        #expect(least <= projected && projected <= most)
      }
    }

    @Test("two runs over one file draw the same records and compare, whatever their seeds")
    func comparedSamples() throws {
      try folder.write("lines.jsonl", Self.lines.joined(separator: "\n"))
      for seed in ["1", "2"] {
        let result = try measure([
          "--data", "lines.jsonl", "--sample", "50", "--seed", seed, "--label", "seed \(seed)",
        ])
        #expect(result.status == 0, "\(result.stderr)")
      }
      let compared = try Tare.run(
        ["compare", "seed 1", "seed 2", "--runs", "runs"], in: folder, environment: Tare.bare)
      #expect(compared.status == 0, "\(compared.stdout)\(compared.stderr)")
    }

    @Test("a value that nobody named is in no run file and on no page")
    func privateValues() throws {
      let secrets = (0..<60).map { #"{"id":\#($0),"password":"hunter \#($0)"}"# }
      try folder.write("secrets.jsonl", secrets.joined(separator: "\n"))
      let result = try measure(["--data", "secrets.jsonl"])
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.stderr.contains("password is matched with a text of "))
      for name in folder.names(in: "runs") {
        #expect(!(try folder.read("runs/\(name)")).contains("hunter"))
      }
    }

    @Test("query fields can be named, and the run file says them")
    func fields() throws {
      try folder.write("lines.jsonl", Self.lines.joined(separator: "\n"))
      let result = try measure([
        "--data", "lines.jsonl", "--id", "part.size", "--match", "kind=k2", "--collect", "part",
      ])
      #expect(result.status == 0, "\(result.stderr)")
      #expect(
        try folder.onlyRun().header.datasets.first?.query
          == Query(
            collect: ["part"], match: .init(field: ["kind"], value: .string("k2")),
            identify: ["part", "size"]))
    }

    @Test(
      "a field or value that is not there is 64 and gets the nearest",
      arguments: [
        (["--id", "idd"], "lines.jsonl: no field is called 'idd'; did you mean 'id'?"),
        (
          ["--collect", "part.sze"],
          "lines.jsonl: no field is called 'part.sze'; did you mean 'part.size'?"
        ),
        (
          ["--match", "kind=k9"],
          "lines.jsonl: no value of kind is called 'k9'; did you mean 'k0'?"
        ),
        (["--match", "part"], "lines.jsonl: --match names part, which holds no plain value"),
      ])
    func unknownFields(_ arguments: [String], _ sentence: String) throws {
      try folder.write("lines.jsonl", Self.lines.joined(separator: "\n"))
      let result = try measure(["--data", "lines.jsonl"] + arguments)
      #expect(result.status == 64)
      #expect(result.stderr == "tare: \(sentence)\n")
      #expect(folder.names() == ["lines.jsonl"])
    }

    @Test("a gzip file that is cut off is 65 in one sentence")
    func cutOff() throws {
      try folder.write("lines.jsonl", Self.lines.joined(separator: "\n"))
      let pack = try Command(
        "/bin/sh", ["-c", "gzip -c lines.jsonl | head -c 200 > cut.gz"],
        environment: Tare.environment, in: folder.path)
      #expect(try pack.result().status == 0)
      let result = try Tare.run(
        ["run", "--offline", "--runs", "runs", "--data", "cut.gz"], in: folder)
      #expect(result.status == 65)
      #expect(result.stderr.hasPrefix("tare: cut.gz: gzip cannot unpack it: "))
      #expect(result.stderr.filter { $0 == "\n" }.count == 1)
    }

    @Test("growth is observed on the run's own records, and the last words are advice")
    func growthAndAdvice() throws {
      try folder.write("lines.jsonl", Self.lines.joined(separator: "\n"))
      let result = try Tare.measure(
        [
          "--data", "lines.jsonl", "--representation", "dict", "--representation", "slots",
          "--metric", "allocated",
        ], on: .newest(), in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.stdout.contains("What to take for lines on CPython"))
      #expect(result.stdout.contains("You keep dict syntax: dict, "))
      #expect(result.stdout.contains("You can use a class: slots, "))
      let grown = try Tare.run(
        Tare.measuring(
          ["--data", "lines.jsonl", "--experiment", "*-by-count"], on: .newest()
        )
        .map { $0 == "runs" ? "growth" : $0 }, in: folder, environment: Tare.bare)
      #expect(grown.status == 0, "\(grown.stderr)")
    }

    @Test(
      "records as deep as inspection accepts are measured", .needsRuntime, arguments: [126, 250])
    func deep(_ depth: Int) throws {
      let record =
        String(repeating: "{\"a\":", count: depth) + "1" + String(repeating: "}", count: depth)
      let file = try folder.write("deep.json", "[\(record)]")
      let result = try Tare.measure(
        [
          "--data", file, "--loader", "json", "--metric", "allocated", "--representation", "dict",
          "--representation", "slots",
        ], on: try FoundRuntime.newest(), in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      let cells = try folder.onlyRun().cells
      #expect(cells.count == 2 && cells.allSatisfy { $0.outcome.isMeasured })
    }
  }
}
