import TareModel
import TareTestSupport
import Testing

@testable import TareStore

@Suite("RunFolder")
struct RunFolderTests {
  private let ids = [
    "20261122T213449Z-ffffff", "20260101T000000Z-000000", "20261122T213449Z-000001",
  ]

  private func filled() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for id in ids {
      let started = id.hasPrefix("2026010") ? "2026-01-01T00:00:00Z" : "2026-11-22T21:34:49Z"
      try folder.write("\(id).xml", try encoded(sampleHeader(id: id, started: started), []))
    }
    return folder
  }

  @Test("goes by the microsecond where runs say it, and older ones began with their second")
  func microseconds() throws {
    let folder = try TemporaryFolder()
    let times = ["", ".000002", ".000010", ".1"]
    for (number, decimals) in times.enumerated() {
      // Ids and names in the opposite order.
      let id = "20261122T213449Z-00000\(9 - number)"
      let header = sampleHeader(id: id, started: "2026-11-22T21:34:49\(decimals)Z")
      try folder.write("\(id).xml", try encoded(header, []))
    }
    let entries = RunFolder(folder.path).entries(try RunDecoder())
    #expect(entries.faults.isEmpty)
    #expect(entries.runs.map { $0.moment.id.last } == ["9", "8", "7", "6"])
    #expect(try RunFolder(folder.path).runs().map { $0.header.id.last } == ["9", "8", "7", "6"])
  }

  @Test("an id may carry the microsecond too")
  func longID() throws {
    let folder = try TemporaryFolder()
    let id = "20261122T213449012345Z-0000ff"
    let path = try folder.write(
      "\(id).xml",
      try encoded(sampleHeader(id: id, started: "2026-11-22T21:34:49.012345Z"), []))
    #expect(try RunDecoder().run(file: path).header.id == id)
  }

  @Test("gives runs oldest first, equal times by id")
  func order() throws {
    let folder = try filled()
    let store = RunFolder(folder.path)
    let files = store.entries(try RunDecoder()).runs.map(\.file)
    #expect(files == [1, 2, 0].map { "\(folder.path)/\(ids[$0]).xml" })
    #expect(try store.runs().map(\.header.id) == [1, 2, 0].map { ids[$0] })
  }

  @Test("goes by the time in the file when names were changed")
  func renamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.xml", try encoded(sampleHeader(id: ids[0]), []))
    try folder.write(
      "b.xml", try encoded(sampleHeader(id: ids[1], started: "2026-01-01T00:00:00Z"), []))
    #expect(try RunFolder(folder.path).runs().map(\.header.id) == [ids[1], ids[0]])
    let entries = RunFolder(folder.path).entries(try RunDecoder()).runs
    #expect(entries.map(\.file) == ["b", "a"].map { "\(folder.path)/\($0).xml" })
  }

  @Test("parts are no runs, and the newest of them is the one to resume")
  func parts() throws {
    let folder = try filled()
    try folder.write("20261123T000000Z-000000.xml.part", "cut off")
    try folder.write("20261124T000000Z-000000.xml.part", "cut off")
    try folder.write("notes.txt", "not a run")
    let store = RunFolder(folder.path)
    #expect(store.files.count == 3)
    #expect(store.parts.first == folder.path + "/20261124T000000Z-000000.xml.part")
    #expect(store.parts.count == 2)
    #expect(try store.runs().count == 3)
  }

  @Test("a part that is damaged or being measured hides no older one that can go on")
  func passedOver() throws {
    let folder = try TemporaryFolder()
    let good = try RunFile(sampleHeader(id: "20261122T213449Z-000001"), in: folder.path)
    good.leave()
    let live = try RunFile(sampleHeader(id: "20261123T213449Z-000002"), in: folder.path)
    let damaged = try folder.write("20261124T213449Z-000003.xml.part", "<run")
    let (part, passedOver) = RunFolder(folder.path).newestPartial()
    #expect(part?.path == good.path + ".part")
    #expect(passedOver.map(\.kind) == [.bad, .held])
    #expect(passedOver.first?.description.hasPrefix(damaged) == true)
    #expect(passedOver.last?.description.hasPrefix(live.path) == true)
    #expect(passedOver.last?.description.contains("is measuring this run") == true)
    live.leave()
  }

  @Test("a folder that is not there holds nothing")
  func missing() throws {
    let store = RunFolder("/gone/runs")
    #expect(store.files.isEmpty && store.parts.isEmpty)
    #expect(try store.runs().isEmpty)
  }

  @Test("one bad run is an error that names it")
  func bad() throws {
    let folder = try filled()
    let path = try folder.write("20261130T000000Z-000000.xml", "<run")
    #expect {
      _ = try RunFolder(folder.path).runs()
    } throws: { error in
      (error as? StoreError)?.description.hasPrefix(path) == true
    }
    let entries = RunFolder(folder.path).entries(try RunDecoder())
    #expect(entries.runs.count == 3)
    #expect(entries.faults.count == 1)
    #expect(entries.faults.first?.description.hasPrefix(path) == true)
  }
}
