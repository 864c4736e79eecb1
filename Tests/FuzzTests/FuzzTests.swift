import Foundation
import TareModel
import Testing

@testable import TareStore

/// Tries what nobody would, for as long as FUZZ_SECONDS says: a few in the tests, ten minutes by
/// `make fuzz`. A finding is kept in `KnownFindingsTests`.
@Suite("Fuzz", .serialized)
struct FuzzTests {
  private let handling: Handling

  init() throws { handling = try Handling() }

  @Test("runs that are valid and odd are read, compared and shown")
  func oddRuns() throws {
    var runs = 0
    try Trial.all("odd runs") { seed in
      runs += 1
      let files = try [0, 1].map {
        try OddRun(names: seed, figures: seed &* 2 &+ UInt64($0), number: $0).bytes()
      }
      let read = try files.map { try handling.read($0).get() }
      handling.compare(read[0], read[1])
      read.forEach(handling.report)
      for run in read { #expect(try handling.outlines(run), "the outline is another: \(seed)") }
      #expect(throws: Never.self, "no site: \(seed)") { try handling.site(read) }
    }
    #expect(runs > 0)
  }

  @Test("a file of which some bytes are others is refused by its line, or is a run")
  func mutants() throws {
    var tried = 0
    try Trial.all("mutants") { seed in
      let file = try OddRun(names: seed / 16, figures: seed / 16, number: 0).bytes()
      let result = handling.read(Mutant(of: file, seed: seed).bytes)
      switch result {
      case .success(let run):
        handling.compare(try handling.read(file).get(), run)
        handling.report(run)
        #expect(try handling.outlines(run), "the outline is another: \(seed)")
        // Of a hundred sites one: they take a thousand times as long as the reading.
        guard seed.isMultiple(of: 100) else { break }
        #expect(throws: Never.self, "no site: \(seed)") { try handling.site([run]) }
      case .failure(let error):
        #expect(error.kind == .bad)
        #expect(
          error.description.firstMatch(of: #/^run\.xml:\d+: /#) != nil,
          "\(seed) is refused without a line: \(error)")
      }
      tried += 1
    }
    #expect(tried > 0)
  }
}

/// A try for every number, until the time is over.
enum Trial {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seconds = environment["FUZZ_SECONDS"].flatMap(Double.init) ?? 3
  private static let first = environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 1

  /// The number that is tried stands in the file FUZZ_LOG, for a trap ends the tests without a
  /// word.
  static func all(_ what: String, _ body: (UInt64) throws -> Void) throws {
    let end = ContinuousClock.now + .seconds(min(seconds, 1e6) / 2)
    var seed = first
    repeat {
      if let log = environment["FUZZ_LOG"] {
        try Data("\(what): FUZZ_SEED=\(seed)\n".utf8).write(to: URL(fileURLWithPath: log))
      }
      try body(seed)
      seed &+= 1
    } while ContinuousClock.now < end
    if environment["FUZZ_LOG"] != nil { print("\(what): \(seed &- first) from FUZZ_SEED=\(first)") }
  }
}
