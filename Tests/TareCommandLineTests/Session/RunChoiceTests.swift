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
