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

  @Test("gives runs oldest first, equal times by id")
  func order() throws {
    let folder = try filled()
    let store = RunFolder(folder.path)
    #expect(store.files == [1, 2, 0].map { "\(folder.path)/\(ids[$0]).xml" })
    #expect(try store.runs().map(\.header.id) == [1, 2, 0].map { ids[$0] })
  }

  @Test("goes by the time in the file when names were changed")
  func renamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.xml", try encoded(sampleHeader(id: ids[0]), []))
    try folder.write(
      "b.xml", try encoded(sampleHeader(id: ids[1], started: "2026-01-01T00:00:00Z"), []))
    #expect(try RunFolder(folder.path).runs().map(\.header.id) == [ids[1], ids[0]])
  }

  @Test("parts are no runs, and the newest of them is the one to resume")
  func parts() throws {
    let folder = try filled()
    try folder.write("20261123T000000Z-000000.xml.part", "cut off")
    try folder.write("20261124T000000Z-000000.xml.part", "cut off")
    try folder.write("notes.txt", "not a run")
    let store = RunFolder(folder.path)
    #expect(store.files.count == 3)
    #expect(store.newestPartial == folder.path + "/20261124T000000Z-000000.xml.part")
    #expect(try store.runs().count == 3)
  }

  @Test("a folder that is not there holds nothing")
  func missing() throws {
    let store = RunFolder("/gone/runs")
    #expect(store.files.isEmpty && store.newestPartial == nil)
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
  }
}
