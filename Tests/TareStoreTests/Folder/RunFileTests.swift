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
    try file.append(processes: sampleProcesses)
    try file.append(sampleReports)
    try file.append(findings: sampleFindings)
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
      try file.append(reports(1, from: count))
      let partial = try PartialRunFile(file.path + ".part")
      #expect(partial.run.results.reports.map(\.key.measure.name) == (1...count).map { "m\($0)" })
    }
  }

  @Test("goes on after a cut, and the whole is what it would have been")
  func continued() throws {
    let file = try begun()
    try file.append(processes: sampleProcesses)
    try file.append(Array(sampleReports.prefix(4)))
    let partial = try PartialRunFile(file.path + ".part")
    #expect(partial.run.header == sampleHeader())
    #expect(partial.run.results.reports == Array(sampleReports.prefix(4)))
    let again = try RunFile(continuing: partial)
    #expect(again.path == file.path)
    try again.append(Array(sampleReports.dropFirst(4)))
    try again.append(findings: sampleFindings)
    try again.finish(sampleEnd)
    #expect(try RunDecoder().run(file: again.path) == sampleRun)
    #expect(names == [sampleHeader().id + ".xml"])
  }

  @Test("can be cut and continued again and again")
  func continuedOften() throws {
    var file = try begun()
    let path = file.path
    try file.append(processes: sampleProcesses)
    for report in sampleReports {
      try file.append([report])
      file = try RunFile(continuing: try PartialRunFile(path + ".part"))
    }
    for finding in sampleFindings {
      try file.append(findings: [finding])
      file = try RunFile(continuing: try PartialRunFile(path + ".part"))
    }
    try file.finish(sampleEnd)
    #expect(try RunDecoder().run(file: path) == sampleRun)
  }

  @Test("a run that was cut off before its first cell goes on too")
  func continuedWithoutCells() throws {
    let file = try begun()
    let again = try RunFile(continuing: try PartialRunFile(file.path + ".part"))
    try again.append(findings: sampleFindings)
    try again.append(processes: sampleProcesses)
    try again.append(sampleReports)
    try again.finish(sampleEnd)
    #expect(try RunDecoder().run(file: again.path) == sampleRun)
  }

  @Test("cut at any byte, it keeps every whole cell and goes on to a valid run")
  func cutAnywhere() throws {
    let all = reports(4)
    let bytes = try encoded(sampleHeader(), all, findings: [], processes: [])
    let header = try encoded(sampleHeader(), [], findings: [], processes: [], nil).count
    let path = try folder.write("runs/\(sampleHeader().id).xml.part", bytes)
    let ends = cellEnds(in: bytes)
    #expect(ends.count == 4)
    // Every byte around the ends of cells and of the file, and every 7th of the rest.
    let cuts = (0...bytes.count).filter { count in
      count % 7 == 0 || bytes.count - count < 80 || ends.contains { abs($0 - count) < 12 }
    }
    for count in cuts {
      try folder.write("runs/\(sampleHeader().id).xml.part", Array(bytes[..<count]))
      let whole = ends.count { $0 <= count }
      guard let partial = try? PartialRunFile(path) else {
        #expect(whole == 0 && count <= header + 8, "lost \(whole) cells at \(count)")
        continue
      }
      #expect(partial.run.results.reports == Array(all.prefix(whole)), "cut after \(count) bytes")
      guard count % 5 == 0 else { continue }
      let file = try RunFile(continuing: partial)
      try file.append(Array(all.dropFirst(whole)))
      try file.finish(sampleEnd)
      let run = try RunDecoder().run(file: file.path)
      #expect(run.cells == Cell.merging(all), "cut after \(count) bytes")
      try FileManager.default.removeItem(atPath: file.path)
    }
  }

  @Test("cut after any finding, it keeps the cells and the whole findings")
  func cutInFindings() throws {
    let bytes = try encoded()
    let ends = cellEnds(in: bytes, mark: "</finding>")
    #expect(ends.count == sampleFindings.count)
    for (index, end) in ends.enumerated() {
      for count in [end - 1, end, end + 1] {
        let path = try folder.write("runs/x.xml.part", Array(bytes[..<count]))
        let partial = try PartialRunFile(path)
        #expect(partial.run.results.reports == sampleReports)
        let whole = index + (count < end ? 0 : 1)
        #expect(partial.run.results.findings == Array(sampleFindings.prefix(whole)))
      }
    }
  }

  @Test("a part that an earlier program began is refused and left as it is")
  func earlierVersion() throws {
    let header = sampleHeader()
    let bytes = versionOne(
      try encoded(header, sampleReports, findings: [], processes: [], nil))
    let path = try folder.write("runs/x.xml.part", bytes)
    #expect {
      _ = try PartialRunFile(path)
    } throws: { error in
      let error = error as? StoreError
      return error?.kind == .bad && error?.description.contains("of version 1") == true
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(bytes))
  }

  /// Offsets just after each mark; texts cannot hold it, for `<` is escaped in them.
  private func cellEnds(in bytes: [UInt8], mark: String = "</cell>") -> [Int] {
    let mark = Array(mark.utf8)
    return (0...bytes.count - mark.count).filter { bytes[$0...].starts(with: mark) }
      .map { $0 + mark.count }
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
