import TareAnalysis
import TareModel
import TareTestSupport

/// Summaries made by hand: bytes a record and the time against dict of each representation.
struct RepresentationSummaryFixture {
  var name: String
  var bytes: Double?
  /// Estimates of two processes; nothing where it was not timed.
  var ratios: [Double]?
  /// What the process grows by for a record; nothing where that was not measured.
  var resident: Double?
  /// What all records take at most while they are made; nothing where that was not measured.
  var peak: Int?
  /// No loader made it: the file's text as it is.
  var isText = false

  init(
    _ name: String, _ bytes: Double?, _ ratios: [Double]? = nil, resident: Double? = nil,
    peak: Int? = nil, isText: Bool = false
  ) {
    self.name = name
    self.resident = resident
    self.peak = peak
    self.bytes = bytes
    self.ratios = ratios
    self.isText = isText
  }

  private func cell(_ measure: Measure, access: String = CellKey.noAccess) -> CellKey {
    key(
      measure, name, access: access, loader: isText ? CellKey.noLoader : CellKey.plainLoader,
      runtime: "r", dataset: "d")
  }

  static func summaries(_ all: [RepresentationSummaryFixture]) -> RepresentationSummaries {
    let scope = Scope(runtime: "r", dataset: "d")
    let cells = all.flatMap { fixture -> [Cell] in
      let access = fixture.name == "dict" ? "key" : "attribute"
      let memory = fixture.bytes.map {
        [Cell(key: fixture.cell(.allocated), outcome: .memory(MemoryReading(record: $0)))]
      }
      let times = fixture.ratios.map { ratios in
        Measure.scans.map {
          Cell(
            key: fixture.cell($0, access: access),
            outcome: .time(reading(ratios, isReference: fixture.name == "dict")))
        }
      }
      let resident = fixture.resident.map {
        [Cell(key: fixture.cell(.resident), outcome: .memory(MemoryReading(record: $0)))]
      }
      let peak = fixture.peak.map {
        [Cell(key: fixture.cell(.peak), outcome: .memory(MemoryReading(total: $0)))]
      }
      return (memory ?? []) + (resident ?? []) + (peak ?? []) + (times ?? [])
    }
    let catalog = Catalog(
      representations: all.map {
        Catalog.Entry(name: $0.name, summary: "", access: [$0.name == "dict" ? "key" : "attribute"])
      })
    return RepresentationSummaries(
      scope: scope, catalog: catalog, records: 10, index: CellIndex(cells))
  }

  private static func reading(_ ratios: [Double], isReference: Bool) -> TimeReading {
    TimeReading(
      series: ratios.enumerated().map { process, ratio in
        TimeSeries(
          process: process, warmups: 1,
          samples: TimeSamples(loops: 1, wallSeconds: [ratio], cpuSeconds: [ratio]),
          reference: isReference ? nil : TimeSamples(loops: 1, wallSeconds: [1], cpuSeconds: [1]))
      })
  }
}
