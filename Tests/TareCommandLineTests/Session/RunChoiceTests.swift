import Foundation
import TareModel
import TareStore
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("RunChoice")
struct RunChoiceTests {
  private let folder: TemporaryFolder
  private let ids = [
    "20261122T213449Z-5f0c21", "20261122T213450Z-5f0c22", "20261123T213449Z-5f0c23",
  ]

  init() throws {
    folder = try TemporaryFolder()
    for (id, label) in zip(ids, ["main", "main", nil]) {
      var run = SyntheticRun()
      run.id = id
      run.label = label
      try run.save(in: folder.path)
    }
  }

  private var choice: RunChoice { RunChoice(folder: folder.path) }

  @Test("takes a file, an id, the beginning of one, the newest of a label, and the latest")
  func names() throws {
    #expect(try choice.load("\(folder.path)/\(ids[0]).xml").header.id == ids[0])
    #expect(try choice.load(ids[1]).header.id == ids[1])
    #expect(try choice.load("20261123").header.id == ids[2])
    #expect(try choice.load("main").header.id == ids[1])
    #expect(try choice.load("latest").header.id == ids[2])
  }

  @Test("goes by what stands in a file, whatever the file is called")
  func renamed() throws {
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/\(ids[2]).xml", toPath: "\(folder.path)/a.xml")
    #expect(try choice.load(ids[2]).header.id == ids[2])
  }

  @Test("a file that cannot be read hides no run but the latest, for it may be the latest itself")
  func unreadable() throws {
    let path = try folder.write("20261124T213449Z-5f0c24.xml", "<run")
    #expect(try choice.load(ids[0]).header.id == ids[0])
    #expect(try choice.load("main").header.id == ids[1])
    #expect(failure { _ = try choice.load("latest") }?.status == .badInput)
    #expect(failure { _ = try choice.load("none") }?.sentence.hasPrefix(path) == true)
  }

  @Test("refuses what is ambiguous, and says where it looked for what is not there")
  func refusals() {
    #expect(failure { _ = try choice.load("20261122") }?.status == .usage)
    #expect(failure { _ = try choice.load("none") }?.status == .missingInput)
    #expect(failure { _ = try choice.load("none.xml") }?.status == .missingInput)
    #expect(
      failure { _ = try RunChoice(folder: "\(folder.path)/gone").load("latest") }?.status
        == .missingInput)
  }
}
