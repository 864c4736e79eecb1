import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Loaders without dicts")
struct DirectLoadersTests {
  /// Slots made by two loaders: one needs half of the peak, one says that its peak is not all.
  private var run: Run {
    var run = RunFixture().run
    let runtime = "cpython-3.13.0"
    for (loader, peak, note) in [("to-slots", 4_000_000, nil), ("half-told", 1000, "and more")] {
      run.header.catalog.loaders.append(.init(name: loader, summary: "", makes: "slots"))
      func key(_ measure: Measure) -> CellKey {
        CellKey(
          runtime: runtime, dataset: "cargo", loader: loader, representation: "slots",
          access: CellKey.noAccess, measure: measure)
      }
      let series = TimeSeries(
        process: 1, warmups: 1,
        samples: TimeSamples(loops: 1, wallSeconds: [0.02], cpuSeconds: [0.02]),
        reference: TimeSamples(loops: 1, wallSeconds: [0.05], cpuSeconds: [0.05]))
      run.cells += [
        Cell(key: key(.load), outcome: .time(TimeReading(series: [series]))),
        Cell(
          key: key(.metric("peak")), outcome: .memory(MemoryReading(total: peak, note: note))),
        Cell(
          key: key(.allocated), outcome: .memory(MemoryReading(total: 3_000_000, record: 500))),
      ]
    }
    for place in run.cells.indices
    where run.cells[place].key.measure == .metric("peak")
      && run.cells[place].key.loader == CellKey.plainLoader
    {
      run.cells[place].outcome = .memory(MemoryReading(total: 8_000_000))
    }
    return run
  }

  @Test("one sentence says that dicts can be left out, and what becomes of the peak")
  func answer() throws {
    let text = try Site([run]).text(.loaders)
    #expect(
      text.contains(
        "Yes, you can load without dicts: to-slots makes slots with a peak of 3.81 MiB in place "
          + "of 7.63 MiB. It loads 2.5× faster than json and its dicts."))
    #expect(text.contains("to-slots needs a peak 50% smaller than by way of dicts"))
  }

  @Test("a peak that is not all is told as such, and in no figure")
  func more() throws {
    let text = try Site([run]).text(.loaders)
    #expect(text.contains("1,000 B and more"))
    #expect(!text.contains("half-told needs"))
  }

  @Test("where none was measured a command says how")
  func none() throws {
    let text = try Site([RunFixture().run]).text(.loaders)
    #expect(text.contains("Loaders that need no dicts were not measured here."))
    #expect(!text.contains("by way of dicts"))
  }
}
