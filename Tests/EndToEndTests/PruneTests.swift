import Foundation
import TareModel
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("tare prune")
  struct PruneTests {
    private let folder: TemporaryFolder

    /// Forty runs of forty days: the tenth has a label, and from the twentieth on records weigh
    /// more.
    init() throws {
      folder = try TemporaryFolder()
      for number in 1...40 {
        var made = SyntheticRun()
        made.benchmarks = ["filter"]
        made.processes = 1
        made.seed = UInt64(number)
        made.bytes = { _ in number < 20 ? 600_000 : 606_000 }
        made.label = number == 10 ? "v1.0" : nil
        let day = number <= 31 ? "01-\(number < 10 ? "0" : "")\(number)" : "02-0\(number - 31)"
        made.id = "2026\(day.replacing("-", with: ""))T000000Z-000000"
        var run = made.run
        run.header.started = "2026-\(day)T00:00:00Z"
        try run.save(in: folder.path + "/runs")
      }
    }

    private func prune(_ arguments: [String]) throws -> Command.Result {
      try Tare.run(
        ["prune", "--runs", "runs", "--newest", "5", "--weeks", "3"] + arguments, in: folder)
    }

    /// Ids and titles of the feed's entries.
    private func news() throws -> [String] {
      let made = try Tare.run(["site", "--runs", "runs", "--output", "site"], in: folder)
      #expect(made.status == 0 && made.stderr.isEmpty, "\(made.stderr)")
      let feed = try folder.read("site/feed.xml")
      return feed.split(separator: "\n").filter { $0.contains("<id>") || $0.contains("<title>") }
        .map(String.init)
    }

    @Test("runs go as the dry run says, the others are packed, and the feed stays as it is")
    func pruned() throws {
      let before = try news()
      #expect(before.count > 2)
      let dry = try prune(["--dry-run", "--pack"])
      #expect(dry.status == 0, "\(dry.stderr)")
      #expect(folder.names(in: "runs").count == 40)
      #expect(folder.names(in: "runs").allSatisfy { $0.hasSuffix(".xml") })
      let done = try prune(["--pack"])
      #expect(done.status == 0, "\(done.stderr)")
      let gone = done.lines.filter { $0.hasPrefix("removed ") }
      #expect(
        gone
          == dry.lines.compactMap { line in
            line.hasPrefix("would remove ") ? "removed " + line.dropFirst(13) : nil
          })
      let names = folder.names(in: "runs")
      #expect(names.count == 40 - gone.count && (10...20).contains(names.count), "\(names)")
      #expect(names.allSatisfy { $0.hasSuffix(".xml.gz") })
      for day in ["0101", "0110", "0119", "0120"] {
        #expect(names.contains("2026\(day)T000000Z-000000.xml.gz"), "\(day)")
      }
      #expect(try news() == before)
      #expect(try prune(["--pack"]).lines.first?.contains("stay: 5 among the newest") == true)
      let files = names.map { "runs/\($0)" }
      #expect(try Tare.run(["validate"] + files, in: folder).lines.count == files.count)
      let compared = try Tare.run(
        ["compare", "v1.0", files[files.count - 1], "--runs", "runs", "--fail-on", "none"],
        in: folder)
      #expect(compared.status == 0, "\(compared.stderr)")
      #expect(compared.stdout.contains("heavier"))
      let exported = try Tare.run(
        ["export", "latest", "--runs", "runs", "--format", "csv"], in: folder)
      #expect(
        exported.status == 0 && exported.stdout.contains("allocated of dict"), "\(exported.stderr)")
    }

    @Test("a run that cannot be read is 65 with its place, and nothing is removed")
    func unreadable() throws {
      try folder.write("runs/20260107T000000Z-000009.xml.gz", "no run")
      let result = try prune([])
      #expect(result.status == 65)
      #expect(result.stderr.hasPrefix("tare: runs/20260107T000000Z-000009.xml.gz:1: "))
      #expect(folder.names(in: "runs").count == 41)
    }

    @Test("a folder without runs is 5, an age that is none 64")
    func nothing() throws {
      #expect(try Tare.run(["prune", "--runs", "none"], in: folder).status == 5)
      #expect(try prune(["--newest", "0"]).status == 64)
    }
  }
}
