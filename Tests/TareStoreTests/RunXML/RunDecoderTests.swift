import Foundation
import TareModel
import TareTestSupport
import Testing

@testable import TareStore

@Suite("RunDecoder")
struct RunDecoderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A good run file in which one text is replaced by another; its line is that of the replacement.
  private func file(replacing old: String, with new: String) throws -> (path: String, line: Int) {
    let text = String(decoding: try encoded(), as: UTF8.self)
    let range = try #require(text.firstRange(of: old), "no '\(old)' in the run file")
    let line = text.utf8[..<range.lowerBound].count { $0 == 0x0A } + 1
    return (try folder.write("run.xml", text.replacing(old, with: new, maxReplacements: 1)), line)
  }

  @Test("gives back what was encoded: every outcome, nasty text, several processes")
  func roundTrip() throws {
    let path = try folder.write("run.xml", try encoded())
    let run = try RunDecoder().run(file: path)
    #expect(try RunDecoder().moment(file: path) == sampleRun.header.moment)
    #expect(run.header == sampleRun.header)
    #expect(run.cells == sampleRun.cells)
    #expect(run.findings == sampleRun.findings)
    #expect(run.processes == sampleRun.processes)
    #expect(run.end == sampleRun.end)
  }

  @Test("a run without label and without cells is a run")
  func empty() throws {
    let header = sampleHeader(label: nil)
    let path = try folder.write("run.xml", try encoded(header, [], findings: [], processes: []))
    let run = try RunDecoder().run(file: path)
    #expect(run.header == header)
    #expect(run.cells.isEmpty && run.findings.isEmpty)
  }

  @Test(
    "keeps the type of the value that a benchmark looks for",
    arguments: [
      .null, .bool(true), .bool(false), .int(.min), .int(1), .double(0.1), .double(1),
      .double(.leastNonzeroMagnitude), .string(""), .string("1"), .string("true"),
      .abridged(.init(kind: .text, length: 1234, hash: "09abcdef")),
      .abridged(.init(kind: .int, length: 19, hash: "00000000")),
      .abridged(.init(kind: .text, length: 9, hash: nil)),
      .abridged(.init(kind: .float, length: 0, hash: "ffffffff")),
    ] as [Scalar])
  func matchValues(_ value: Scalar) throws {
    var header = sampleHeader()
    header.datasets = [
      sampleDataset("d", Query(match: .init(field: ["a"], value: value)))
    ]
    let path = try folder.write("run.xml", try encoded(header, []))
    #expect(try RunDecoder().run(file: path).header.datasets.first?.query.match?.value == value)
  }

  @Test("keeps what of a file was taken for its records", arguments: RecordsOrigin.Form.allCases)
  func origins(_ form: RecordsOrigin.Form) throws {
    var header = sampleHeader()
    for (part, key) in [(nil, nil), ("a.\(nasty)", "id")] as [(String?, String?)] {
      var dataset = sampleDataset("d", Query())
      dataset.origin = RecordsOrigin(
        form: form, part: part, key: key, header: part, bytes: 12, fileBytes: 345)
      header.datasets = [dataset]
      let path = try folder.write("run.xml", try encoded(header, []))
      #expect(try RunDecoder().run(file: path).header.datasets == [dataset])
    }
  }

  @Test("characters that XML cannot hold are kept as escapes one can read")
  func controlCharacters() throws {
    let reports = [
      report(.metric("allocated"), .failed(why: "a\u{0}b", stderr: "\u{1B}[31mred\u{7}\u{FFFF}"))
    ]
    var header = sampleHeader()
    header.command = ["tare", "\u{1}"]
    header.host = Run.Host(facts: [Fact("na\u{2}me", "\u{3}")])
    let path = try folder.write("run.xml", try encoded(header, reports))
    let run = try RunDecoder().run(file: path)
    #expect(
      run.cells.map(\.outcome) == [
        .failed(why: "a\\u{0}b", stderr: "\\u{1b}[31mred\\u{7}\\u{ffff}")
      ])
    #expect(run.header.command == ["tare", "\\u{1}"])
    #expect(run.header.host.facts == [Fact("na\\u{2}me", "\\u{3}")])
  }

  @Test(
    "names the file and the line of what the schema does not allow",
    arguments: [
      ("number=\"2\"", "number=\"0\""), ("<metric name=\"peak\"", "<song name=\"peak\""),
      ("total=\"8317088\"", "total=\"many\""), ("loops=\"8\"", "loops=\"-8\""),
      ("loops=\"8\"", "loops=\"0\""), ("payload=\"9\"", "payload=\"-9\""),
      ("total=\"8317088\"", "total=\"9007199254740993\""),
      ("record=\"1386.125\"", "record=\"NaN\""), ("record=\"1386.125\"", "record=\"INF\""),
      ("seconds=\"1.5\"", "seconds=\"-1.5\""), ("seconds=\"1.5\"", "seconds=\"INF\""),
      ("places=\"", "places=\"9"), ("cpu=\"25", "cpu=\"x 25"), ("over=\"0 ", "over=\"0.5 "),
      ("precision=\"0.02\"", "precision=\"0.0\""), ("budget=\"300.0\"", "budget=\"long\""),
      ("sample=\"0\"", "sample=\"-1\""), ("<plan ", "<scheme "),
      ("sha256=\"0", "sha256=\"G"), ("<end ", "<last "),
      ("id=\"20261122T213449Z-5f0c21\"", "id=\"../../etc\""), ("records=\"6000\"", "records=\"0\""),
      ("finished=\"2026-11-22T21:40:00Z\"", "finished=\"yesterday\""),
      ("unit=\"B\" value", "unit=\"kg\" value"), ("family=\"identity\"", "family=\"none\""),
      ("within=\"1.5\"", "within=\"0.5\""), ("x=\"0 1 10000\"", "x=\"0 1 many\""),
      ("quick=\"true\"", "quick=\"perhaps\""), ("value=\"-5\"", "value=\"five\""),
      ("y=\"56 64 85176\"", "y=\"56 64\""), ("<listing", "<song"),
      ("<command>", "<command new=\"1\">"), ("<gives-up>", "<takes/><gives-up>"),
      ("<finding ", "<answer "), ("exact=\"true\"", "exact=\"perhaps\""),
      ("threshold=\"0.05\"", "threshold=\"NaN\""), (" headline=\"true\"", ""),
      (" counts=\"records\"", ""), ("role=\"says\"", "role=\"\""),
    ])
  func schema(_ old: String, _ new: String) throws {
    let (path, line) = try file(replacing: old, with: new)
    let error = try #require(refusal(path))
    #expect(error.kind == .bad)
    #expect(error.description.hasPrefix("\(path):\(line): "), "\(error.description)")
  }

  @Test(
    "names the file and the line of a number that means nothing",
    arguments: [
      ("total=\"8317088\"", "total=\"9223372036854775807\""),
      ("total=\"8317088\"", "total=\"-9223372036854775808\""),
      ("total=\"8317088\"", "total=\"9007199254740993\""),
      ("record=\"1386.125\"", "record=\"INF\""), ("record=\"1386.125\"", "record=\"NaN\""),
      ("record=\"1386.125\"", "record=\"1e19\""), ("payload=\"9\"", "payload=\"1e3\""),
      ("seconds=\"1.5\"", "seconds=\"1e300\""), ("timed=\"0.75\"", "timed=\"INF\""),
      ("after=\"2.5\"", "after=\"NaN\""),
      ("y=\"56 64 85176\"", "y=\"56 64 99999999999999999999\""),
      ("y=\"56 64 85176\"", "y=\"56 64 -9223372036854775808\""),
      ("value=\"0.1\"", "value=\"NaN\""), ("value=\"-5\"", "value=\"-9223372036854775808\""),
    ])
  func figures(_ old: String, _ new: String) throws {
    let (path, line) = try file(replacing: old, with: new)
    let error = try #require(refusal(path))
    #expect(error.description.hasPrefix("\(path):\(line): "), "\(error.description)")
  }

  @Test(
    "names the file and the line of what stands twice",
    arguments: [
      ("id=\"cpython-3.14.0rc1\"", "id=\"cpython-3.13.0\"", "the runtime 'cpython-3.13.0'"),
      ("name=\"none\" title", "name=\"cargo\" title", "the dataset 'cargo'"),
      ("name=\"mine\"", "name=\"dict\"", "the representation 'dict'"),
      ("name=\"size-list\"", "name=\"small-integers\"", "the experiment 'small-integers'"),
    ])
  func twice(_ old: String, _ new: String, _ what: String) throws {
    let (path, line) = try file(replacing: old, with: new)
    let error = try #require(refusal(path))
    #expect(error.description == "\(path):\(line): \(what) stands twice")
  }

  @Test("a run of a later version is refused by its number")
  func laterVersion() throws {
    let (path, _) = try file(replacing: "urn:tare:run:3", with: "urn:tare:run:4")
    let error = try #require(refusal(path))
    #expect(error.kind == .bad)
    #expect(error.description.hasPrefix("\(path):"))
    #expect(
      error.description.hasSuffix("a run file of version 4; this program reads versions 1 to 3"))
  }

  @Test(
    "what is XML and no run is refused by its root",
    arguments: [
      ("<?xml version=\"1.0\"?>\n<svg/>", "svg"), ("<run/>", "run"),
      ("<cells xmlns=\"urn:tare:run:1\"/>", "cells"),
    ])
  func notARun(_ text: String, _ root: String) throws {
    let path = try folder.write("run.xml", text)
    let error = try #require(refusal(path))
    #expect(error.kind == .bad)
    #expect(error.description.hasPrefix("\(path):"))
    #expect(error.description.hasSuffix("not a run file: its root is '\(root)'"))
  }

  @Test(
    "what is not XML is refused with file and line",
    arguments: ["", "hello", "{\"a\": 1}", "<run", "\u{0}"])
  func notXML(_ text: String) throws {
    let path = try folder.write("run.xml", text)
    let error = try #require(refusal(path))
    #expect(error.kind == .bad)
    #expect(error.description.hasPrefix(path))
  }

  @Test("a document type is refused, so that no entity is ever read")
  func documentType() throws {
    let text = String(decoding: try encoded(), as: UTF8.self)
    let secret = try folder.write("secret", "secret")
    let declaration = "<!DOCTYPE run [<!ENTITY x SYSTEM \"file://\(secret)\">]>\n<run "
    let path = try folder.write("run.xml", text.replacing("<run ", with: declaration))
    let error = try #require(refusal(path))
    #expect(error.kind == .bad)
    #expect(error.description.hasPrefix("\(path):2: "))
    #expect(!error.description.contains("secret\""))
  }

  @Test("a file cut off at any place is refused and never taken for whole")
  func truncated() throws {
    let bytes = try encoded()
    // What follows the root's end is a line break alone.
    for count in Array(stride(from: 0, to: bytes.count - 2, by: 197)) + [bytes.count - 3] {
      let path = try folder.write("cut.xml", Array(bytes[..<count]))
      let error = try #require(refusal(path), "cut after \(count) bytes of \(bytes.count)")
      #expect(error.kind == .bad)
      #expect(error.description.hasPrefix("\(path):") || count == 0)
    }
  }

  @Test("a file that is not there is missing, and the reading leaves files untouched")
  func files() throws {
    #expect(refusal(folder.path + "/gone.xml")?.kind == .missing)
    let bytes = Array(try encoded().dropLast(100))
    let path = try folder.write("run.xml", bytes)
    _ = refusal(path)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(bytes))
  }
}
