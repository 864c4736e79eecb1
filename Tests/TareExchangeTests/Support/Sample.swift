import TareModel
import TareTestSupport
import Testing

@testable import TareExchange

/// A file that a tool made, and what is in it.
struct Sample: Sendable, CustomTestStringConvertible {
  var path: String
  var importer: String
  var runs = 1
  var results: Int
  var samples: Int
  /// By its words, a figure that was looked up in the file.
  var known: (key: BenchmarkResult.Key, value: Double)

  var testDescription: String { path }

  static let folder = "\(Repository.root)/Tests/TareExchangeTests/Samples"

  func read() throws -> [ImportedRun] {
    let input = try ImportInput("\(Self.folder)/\(path)")
    let found = try Importers.importer(of: input)
    #expect(found.name == importer)
    return try found.runs(of: input)
  }
}
