import Foundation
import TareModel
import TareStore
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("tare run", .needsRuntime)
  struct RunTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let small = [
      "--data", "small", "--data", "spaceships", "--loader", "json", "--representation", "dict",
      "--representation", "slots", "--metric", "allocated", "--metric", "deep-size",
      "--benchmark", "filter", "--seed", "1", "--label", "a <label> & \"more\"",
    ]

    /// Each of two datasets and two representations weighed twice; dicts filtered by one access and
    /// slots by two.
    private static let smallCount = 2 * 2 * 2 + 2 * 3

    @Test("--plan prints every cell, measures none and writes nothing")
    func plan() throws {
      let result = try Tare.measure(Self.small + ["--plan"], on: .newest(), in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.lines.last == "\(Self.smallCount) cells")
      #expect(result.lines.count == Self.smallCount + 1)
      let id = try FoundRuntime.newest().id
      #expect(result.lines.contains("\(id)  small  json  slots by attribute  filter"))
      #expect(folder.names().isEmpty)
    }

    @Test("a small matrix is measured whole, into a run file that is valid")
    func small() throws {
      let result = try Tare.measure(Self.small, on: .newest(), in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.lines.first == "\(Self.smallCount) cells: \(Self.smallCount) measured")
      let told = result.stderr.split(separator: "\n").filter { !$0.hasPrefix("[") }
      #expect(told.count { $0.hasSuffix("Still to come: times.") } == 2, "\(result.stderr)")
      #expect(told.count { $0.hasPrefix("  slots") && $0.hasSuffix("smaller than a dict") } == 2)
      let run = try folder.onlyRun()
      #expect(run.cells.count == Self.smallCount)
      #expect(run.cells.allSatisfy { $0.outcome.isMeasured })
      #expect(run.header.label == "a <label> & \"more\"")
      #expect(run.header.request.seed == 1)
      #expect(run.header.datasets.map(\.name) == ["small", "spaceships"])
      #expect(run.header.command.first == "tare")
      #expect(result.lines.last == "run file: runs/\(run.header.id).xml")
      let valid = try Tare.run(["validate", "runs/\(run.header.id).xml"], in: folder)
      #expect(valid.status == 0)
      #expect(valid.stdout == "runs/\(run.header.id).xml: valid, \(Self.smallCount) cells\n")
      try expectSensible(run)
    }

    /// Slots weigh less than dicts, by both metrics; no sample is zero; processes and references
    /// are there.
    private func expectSensible(_ run: Run) throws {
      for metric in ["allocated", "deep-size"] {
        let dict = try #require(run.total(metric, "dict", loader: "json"))
        let slots = try #require(run.total(metric, "slots", loader: "json"))
        #expect(0 < slots && slots < dict, "\(metric)")
      }
      for outcome in run.outcomes("slots", "filter") {
        guard case .time(let reading) = outcome else { continue }
        #expect(Preset.quick.provides(reading.series.map(\.process)))
        #expect(reading.series.allSatisfy { $0.reference != nil })
        #expect(reading.series.flatMap(\.samples.wallSeconds).allSatisfy { $0 > 0 })
      }
    }

    @Test(
      "xmllint agrees with the schema that is published",
      .enabled(
        if: Place.program("xmllint") != nil || Place.isCI,
        "xmllint is not at hand (Debian's package libxml2-utils)"))
    func xmllint() throws {
      let run = try Tare.measure(Self.small + Tare.brief, on: .newest(), in: folder)
      #expect(run.status == 0, "\(run.stderr)")
      let xmllint = try #require(Place.program("xmllint"), "xmllint is not at hand")
      let path = try #require(RunFolder(folder.path + "/runs").files.first)
      let checked = try Command(
        xmllint,
        ["--noout", "--schema", "\(Place.root)/Sources/TareStore/Schemas/run-3.xsd", path],
        environment: Tare.environment, in: folder.path
      ).result()
      #expect(checked.status == 0, "\(checked.stderr)")
    }

    @Test("a matrix without a cell is 5, and nothing is written")
    func emptyMatrix() throws {
      let empty = ["--data", "small", "--representation", "slots", "--benchmark", "load"]
      let result = try Tare.measure(empty, on: .newest(), in: folder)
      #expect(result.status == 5)
      #expect(result.stderr == "tare: the matrix is empty: nothing to measure\n")
      #expect(folder.names().isEmpty)
      let plan = try Tare.measure(empty + ["--plan"], on: .newest(), in: folder)
      #expect(plan.status == 5)
      #expect(plan.stdout == "0 cells\n")
    }

    @Test("what cannot be had is unavailable with its reason; when that is all, it is 5")
    func nothingAvailable() throws {
      let environment = Tare.bare.merging(["XDG_CACHE_HOME": folder.path + "/cache"]) { $1 }
      let result = try Tare.measure(
        ["--data", "small", "--loader", "orjson", "--representation", "dict", "--metric", "peak"],
        on: .newest(), in: folder, environment: environment)
      #expect(result.status == 5, "\(result.stderr)")
      let outcomes = try folder.onlyRun().cells.map(\.outcome)
      #expect(outcomes.count == 1)
      guard case .unavailable(let why) = outcomes.first else {
        Issue.record("\(outcomes) is not unavailable")
        return
      }
      #expect(why.contains("unless --offline is given"), "\(why)")
    }

    @Test("a runs folder that cannot be made is 73, in one sentence")
    func unwritable() throws {
      try folder.write("file", "not a folder")
      let result = try Tare.run(
        [
          "run", "--offline", "--data", "small", "--runtime", try FoundRuntime.newest().path,
          "--representation", "dict", "--metric", "deep-size", "--runs", "file/runs",
        ], in: folder, environment: Tare.bare)
      #expect(result.status == 73)
      #expect(result.stderr == "tare: file/runs: the folder cannot be made\n")
      #expect(try folder.read("file") == "not a folder")
    }

    @Test("the user's own files work: an array, JSON Lines, ragged records")
    func ownFiles() throws {
      let rows = (0..<50).map { #"{"id":\#($0),"kind":"k\#($0 % 3)","part":{"a":\#($0 % 2)}}"# }
      try folder.write("people of ours.json", "[" + rows.joined(separator: ",\n") + "]")
      try folder.write("lines.jsonl", rows.joined(separator: "\n") + "\n")
      try folder.write("ragged.json", "[{\"id\":1},{\"id\":2,\"more\":null}]")
      let result = try Tare.measure(
        [
          "--data", "people of ours.json", "--data", "lines.jsonl", "--data", "ragged.json",
          "--loader", "json", "--representation", "dict", "--representation", "slots", "--metric",
          "deep-size", "--benchmark", "find-first",
        ] + Tare.brief, on: .newest(), in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      let run = try folder.onlyRun()
      #expect(run.header.datasets.map(\.name) == ["people of ours", "lines", "ragged"])
      #expect(!run.cells.contains { $0.outcome.isFault })
      // Classes share their keys, so that slots weigh alike however the records are written; each
      // line is loaded on its own, so that dicts of lines share no keys and weigh more.
      let slots = ["people of ours", "lines"].map { run.bytes("slots", of: $0) }
      #expect(slots[0] != nil && slots[0] == slots[1])
      let dicts = try ["people of ours", "lines"].map { try #require(run.bytes("dict", of: $0)) }
      #expect(dicts[0] < dicts[1])
      #expect(run.cells.contains { $0.key.dataset == "ragged" && $0.outcome.isMeasured })
    }
  }
}

extension Run {
  /// The deep size of one dataset held in one way.
  fileprivate func bytes(_ representation: String, of dataset: String) -> Int? {
    let cell = cells.first {
      $0.key.dataset == dataset && $0.key.representation == representation
        && $0.key.measure == .metric("deep-size")
    }
    guard case .memory(let reading) = cell?.outcome else { return nil }
    return reading.total
  }
}
