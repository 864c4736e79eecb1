import Foundation
import TareModel
import TareTestSupport
import Testing

@testable import TareStore

@Suite("RunFile")
struct RunFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/runs")) ?? []).sorted()
  }

  private func begun() throws -> RunFile {
    try RunFile(sampleHeader(), in: folder.path + "/runs")
  }

  private func reports(_ count: Int, from first: Int = 0) -> [CellReport] {
    (first..<first + count).map {
      report(.metric("m\($0)"), .failed(why: nasty, stderr: "</cell> \(nasty)"))
    }
  }

  @Test("is a part until it is finished, then a run, in a folder that it makes")
  func partAndRename() throws {
    let file = try begun()
    let name = sampleHeader().id + ".xml"
    #expect(names == [name + ".part"])
    try file.append(
      Results(reports: sampleReports, findings: sampleFindings, processes: sampleProcesses))
    #expect(names == [name + ".part"])
    try file.finish(sampleEnd)
    #expect(names == [name])
    #expect(file.path == "\(folder.path)/runs/\(name)")
    #expect(try RunDecoder().run(file: file.path) == sampleRun)
  }

  @Test("every cell is in the file as soon as it is appended")
  func written() throws {
    let file = try begun()
    for count in 1...3 {
      try file.append(Results(reports: reports(1, from: count)))
      let partial = try PartialRunFile(file.path + ".part")
      #expect(partial.run.results.reports.map(\.key.measure.name) == (1...count).map { "m\($0)" })
    }
  }

  @Test("goes on after a cut, and the whole is what it would have been")
  func continued() throws {
    let file = try begun()
    try file.append(
      Results(reports: Array(sampleReports.prefix(4)), processes: sampleProcesses))
    let partial = try PartialRunFile(file.path + ".part")
    #expect(partial.run.header == sampleHeader())
    #expect(partial.run.results.reports == Array(sampleReports.prefix(4)))
    file.leave()
    let again = try RunFile(continuing: partial)
    #expect(again.path == file.path)
    try again.append(
      Results(reports: Array(sampleReports.dropFirst(4)), findings: sampleFindings))
    try again.finish(sampleEnd)
    #expect(try RunDecoder().run(file: again.path) == sampleRun)
    #expect(names == [sampleHeader().id + ".xml"])
  }

  @Test("can be cut and continued again and again")
  func continuedOften() throws {
    var file = try begun()
    let path = file.path
    try file.append(Results(processes: sampleProcesses))
    for report in sampleReports {
      try file.append(Results(reports: [report]))
      file.leave()
      file = try RunFile(continuing: try PartialRunFile(path + ".part"))
    }
    for finding in sampleFindings {
      try file.append(Results(findings: [finding]))
      file.leave()
      file = try RunFile(continuing: try PartialRunFile(path + ".part"))
    }
    try file.finish(sampleEnd)
    #expect(try RunDecoder().run(file: path) == sampleRun)
  }

  @Test("that is being measured is continued by nobody else, and is left as it is")
  func held() throws {
    let file = try begun()
    try file.append(Results(reports: reports(1)))
    let partial = try PartialRunFile(file.path + ".part")
    let error = #expect(throws: StoreError.self) { _ = try RunFile(continuing: partial) }
    #expect(error?.kind == .held)
    try file.append(Results(reports: reports(1, from: 1)))
    file.leave()
    // What was read is no longer what is there.
    #expect(throws: StoreError.self) { _ = try RunFile(continuing: partial) }
    let newer = try PartialRunFile(file.path + ".part")
    #expect(newer.run.results.reports.count == 2)
    _ = try RunFile(continuing: newer)
  }

  @Test("a run that was cut off before its first cell goes on too")
  func continuedWithoutCells() throws {
    let file = try begun()
    file.leave()
    let again = try RunFile(continuing: try PartialRunFile(file.path + ".part"))
    try again.append(
      Results(reports: sampleReports, findings: sampleFindings, processes: sampleProcesses))
    try again.finish(sampleEnd)
    #expect(try RunDecoder().run(file: again.path) == sampleRun)
  }

  /// A process with three cells, one that is told by itself, and one with what it found out.
  private static let process = TimedProcess(
    runtime: "cpython-3.13.0", dataset: "cargo", loader: "json", representation: "dict",
    number: 2, seconds: 1.5, timed: 0.75, cpuIndex: 0, surroundings: .init(collector: "on"),
    pulse: .init(
      steps: .init(wallSeconds: [0.5], cpuSeconds: [0.5]),
      memory: .init(wallSeconds: [1], cpuSeconds: [2])))
  private static let results = [
    Results(
      reports: [
        report(.benchmark("filter"), time(2), process: 2),
        report(.benchmark("drain"), .failed(why: "</time>", stderr: "</process>"), process: 2),
        report(.benchmark("build"), time(2, reference: false), process: 2),
      ], processes: [process]),
    Results(reports: [report(.metric("peak"), .memory(MemoryReading(total: 1, note: "a > b")))]),
    Results(findings: [
      finding(.unavailable(why: "/>")),
      finding(.observed(Observed(listings: [.init(title: "t", text: "")]))),
    ]),
  ]

  @Test("cut at any byte, it keeps every whole cell and goes on to a valid run")
  func cutAnywhere() throws {
    let header = SyntheticRun().header
    let encoder = RunEncoder()
    var bytes = try encoder.begin(header)
    let begun = bytes.count
    for results in Self.results { bytes += try encoder.add(results) }
    let cells = try ends(of: "</time>|<(time|metric) [^>]*/>", in: bytes)
    let findings = try ends(of: "</finding>", in: bytes)
    let decoder = try RunDecoder()
    let path = "runs/\(header.id).xml.part"
    // Of the same whole beginnings the same is read, so each is read once, and every cut is found.
    var seen: [WholeResults: Results] = [:]
    for count in 0...bytes.count {
      let cut = Array(bytes[..<count])
      guard let whole = WholeResults(cut) else {
        #expect(count <= begun, "nothing whole after \(count) bytes")
        continue
      }
      #expect(whole.bytes <= count)
      if seen[whole] == nil { seen[whole] = try resumed(cut, path, decoder) }
      #expect(seen[whole]?.reports.count == cells.count { $0 <= count })
      #expect(seen[whole]?.findings.count == findings.count { $0 <= count })
    }
    // The header, three cells, their process, the weight, its process, two findings, their process.
    #expect(seen.count == 10)
  }

  /// What a part that was cut off there holds; first it goes on to the whole run.
  private func resumed(
    _ cut: [UInt8], _ path: String, _ decoder: RunDecoder
  ) throws -> Results {
    let partial = try PartialRunFile(try folder.write(path, cut))
    let earlier = partial.run.results
    let all = Self.results.reduce(into: Results()) { $0 += $1 }
    #expect(earlier.reports == Array(all.reports.prefix(earlier.reports.count)))
    #expect(earlier.findings == Array(all.findings.prefix(earlier.findings.count)))
    #expect(earlier.processes == (earlier.reports.isEmpty ? [] : all.processes))
    let file = try RunFile(continuing: partial)
    try file.append(
      Results(
        reports: Array(all.reports.dropFirst(earlier.reports.count)),
        findings: Array(all.findings.dropFirst(earlier.findings.count))))
    try file.finish(sampleEnd)
    let run = try decoder.run(file: file.path)
    #expect(run.header == SyntheticRun().header)
    #expect(run.cells == Cell.merging(all.reports))
    #expect(run.findings == all.findings)
    try FileManager.default.removeItem(atPath: file.path)
    return earlier
  }

  /// Offsets after whole cells or findings; texts hold no tag, for `<` is escaped in them.
  private func ends(of pattern: String, in bytes: [UInt8]) throws -> [Int] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.matches(of: try Regex(pattern)).map {
      text.utf8.distance(from: text.startIndex, to: $0.range.upperBound)
    }
  }

  @Test("a part that an earlier program began is refused and left as it is")
  func earlierVersion() throws {
    let bytes = Array(EarlierRun.two.dropLast(200))
    let path = try folder.write("runs/x.xml.part", bytes)
    #expect {
      _ = try PartialRunFile(path)
    } throws: { error in
      let error = error as? StoreError
      return error?.kind == .bad && error?.description.contains("of version 2") == true
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(bytes))
  }

  @Test("a part without a whole header is refused and left as it is")
  func headerCut() throws {
    let bytes = Array(try encoded().prefix(400))
    let path = try folder.write("runs/x.xml.part", bytes)
    #expect(throws: StoreError(.bad, "\(path): nothing whole to resume from")) {
      _ = try PartialRunFile(path)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(bytes))
    #expect(throws: StoreError(.missing, "\(folder.path)/gone: cannot be read")) {
      _ = try PartialRunFile(folder.path + "/gone")
    }
  }

  @Test("a folder that cannot be made or written is an error of the output")
  func unwritable() throws {
    let file = try folder.write("file", "not a folder")
    for path in [file, file + "/below"] {
      #expect {
        _ = try RunFile(sampleHeader(), in: path)
      } throws: { error in
        let error = error as? StoreError
        return error?.kind == .output && error?.description.hasPrefix(path) == true
      }
    }
    #expect(try folder.read("file") == "not a folder")
  }
}
