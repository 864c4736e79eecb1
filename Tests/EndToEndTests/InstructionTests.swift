import TareModel
import TareTestSupport
import Testing

extension EndToEnd {
  /// Counted by valgrind where there is one; elsewhere the program says that there is none.
  @Suite("instructions", .needsRuntime)
  struct InstructionTests {
    private let folder: TemporaryFolder
    private static let matrix = [
      "--data", "small", "--representation", "dict", "--representation", "slots", "--metric",
      "instructions-filter",
    ]

    init() throws { folder = try TemporaryFolder() }

    @Test("without anything that counts, each cell says what installs it")
    func missing() throws {
      let result = try Tare.measure(Self.matrix, on: .newest(), in: folder)
      let run = try folder.onlyRun()
      #expect(!run.cells.isEmpty)
      // A machine whose processor counts needs no valgrind.
      guard !run.cells.contains(where: \.outcome.isMeasured) else { return }
      #expect(result.status == 5)
      #expect(result.stdout.contains("'apt-get install valgrind' installs what can"))
    }

    @Test("are in the run with all that they depend on, and unlike ones are not compared")
    func counted() throws {
      let result = try Tare.measure(
        Self.matrix + ["--label", "base"], on: .newest(), in: folder,
        environment: Tare.bare.merging(["PATH": "/usr/bin:/bin:/usr/local/bin"]) { $1 })
      var run = try folder.onlyRun()
      guard result.status != 5 else {
        #expect(result.stdout.contains("installs what can"))
        return
      }
      #expect(result.status == 0, "\(result.stderr)")
      #expect(run.cells.count == 3 && run.cells.allSatisfy(\.outcome.isMeasured))
      let reading = try #require(
        run.cells.first.flatMap { cell -> MemoryReading? in
          if case .memory(let reading) = cell.outcome { reading } else { nil }
        })
      #expect(reading.counted == 4 && reading.seeds?.count == 5)
      #expect(
        run.header.runtimes.first?.counting.map(\.name) == ["counter", "C library", "program"])
      #expect(run.header.catalog.metrics.filter(\.countsInstructions).count == 1)

      let dearer = run.cells.map { cell in
        var cell = cell
        if case .memory(var reading) = cell.outcome, cell.key.representation == "slots" {
          reading.total = reading.total.map { $0 + $0 / 50 }
          cell.outcome = .memory(reading)
        }
        return cell
      }
      run.header.label = "dearer"
      run.header.id = "20361122T213449Z-5f0c02"
      run.cells = dearer
      try run.save(in: "\(folder.path)/runs")
      run.header.label = "elsewhere"
      run.header.id = "20361122T213449Z-5f0c03"
      run.header.runtimes[0].counting[0].value = "callgrind of another valgrind"
      try run.save(in: "\(folder.path)/runs")
      let changed = try Tare.run(["compare", "--runs", "runs", "base", "dearer"], in: folder)
      #expect(changed.status == 2 && changed.stdout.contains("2 of 3 cells costlier"))
      let unlike = try Tare.run(["compare", "--runs", "runs", "base", "elsewhere"], in: folder)
      #expect(unlike.status == 5)
      #expect(unlike.stdout.contains("the instructions were counted with another counter"))
    }
  }
}
