import Foundation
import TareTestSupport
import Testing

@testable import TareSite

@Suite("UnfinishedSites")
struct UnfinishedSitesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("after an interruption nothing unfinished is there, and nothing is put in its place")
  func interrupted() throws {
    let sites = UnfinishedSites()
    for name in ["begun", "given-up"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(name)", withIntermediateDirectories: false)
      sites.add("\(folder.path)/\(name)")
    }
    sites.remove("\(folder.path)/given-up")
    #expect(try sites.uninterrupted { 1 } == 1)
    sites.removeAll()
    #expect(folder.names(in: ".") == ["given-up"])
    #expect(throws: UnfinishedSites.ProgramEnds.self) { try sites.uninterrupted {} }
  }
}
