package import TareModel

/// A run that could have been measured: two or more runtimes, a few representations, known figures.
package struct RunFixture {
  package var id: String
  package var label: String?
  package var versions = ["3.12.1", "3.13.0"]
  package var datasets: [Dataset]
  package var representations = Self.allRepresentations
  package var loaders = ["json", "orjson"]
  package var metrics = ["allocated", "deep-size", "resident", "peak"]
  package var benchmarks = ["build", "collect", "find-first", "filter", "filter-ids", "load"]
  /// What becomes of cells that are not to be measured.
  package var faults: [(matches: @Sendable (CellKey) -> Bool, outcome: Outcome)] = []

  /// A name, bytes around the values, accesses with the time against dict, what it gives up.
  package struct Representation {
    package var name: String
    package var overhead: Double
    package var paces: [(access: String, ratio: Double)]
    package var givesUp = ""
    /// No loader made it: the file's text as it is.
    package var isText = false
    package var kind: RepresentationKind?

    package init(
      name: String, overhead: Double, paces: [(access: String, ratio: Double)],
      givesUp: String = "", isText: Bool = false, kind: RepresentationKind? = nil
    ) {
      self.name = name
      self.overhead = overhead
      self.paces = paces
      self.givesUp = givesUp
      self.isText = isText
      self.kind = kind
    }
  }

  package init(
    id: String = "20261122T213449Z-5f0c21", label: String? = "before the change",
    datasets: [Dataset] = [Self.cargo]
  ) {
    self.id = id
    self.label = label
    self.datasets = datasets
  }

  package static let allRepresentations = [
    Representation(
      name: "dict", overhead: 744, paces: [("key", 1)], givesUp: "nothing", kind: .dict),
    Representation(
      name: "tuple", overhead: 254, paces: [("index", 0.82)], givesUp: "names of fields",
      kind: .tuple),
    Representation(
      name: "class", overhead: 420, paces: [("attribute", 0.9), ("key", 3.9)], kind: .object),
    Representation(
      name: "slots", overhead: 246, paces: [("attribute", 0.70), ("key", 4.1)],
      givesUp: "new fields on an object.", kind: .object),
    Representation(
      name: "slots-unique", overhead: 185, paces: [("attribute", 0.72), ("key", 4.2)],
      givesUp: "changing a shared part for one record only", kind: .shared),
  ]

  /// One of the representations is the file's text, which has no loader.
  package static var withText: RunFixture {
    var fixture = RunFixture()
    fixture.representations.append(
      Representation(name: "text", overhead: 1, paces: [], givesUp: "all fields", isText: true))
    return fixture
  }

  package static let cargo = Dataset(
    name: "cargo", title: "Cargo", summary: "Six thousand consignments, as in the talk.",
    bytes: 1_344_182, records: 6000, sha256: String(repeating: "ab12", count: 16),
    query: Query(
      collect: ["dates"],
      match: .init(field: ["product", "name"], value: .string("Elec'sOil")),
      identify: ["id"], share: ["product"]))

  /// A name, a title and a summary that nobody would choose.
  package static let nasty = Dataset(
    name: "../<b>\u{1b} \u{202E}", title: String(repeating: "Wide & <script>\"' ", count: 30),
    summary: "مرحبا </main>", bytes: 3, records: 2, sha256: String(repeating: "0", count: 64),
    query: Query())

  /// Every kind of outcome.
  package static var withFaults: RunFixture {
    var fixture = RunFixture()
    fixture.faults = [
      (
        { $0.representation == "tuple" && $0.measure == .benchmark("filter") },
        .failed(why: "the process ended by signal 11 (SIGSEGV)", stderr: "Fatal <error>\n  at 0x0")
      ),
      (
        { $0.representation == "class" && $0.access == "key" },
        .timedOut(after: 20, stderr: "")
      ),
      (
        { $0.runtime == "cpython-3.12.1" && $0.representation == "slots" && $0.access == "key" },
        .wrongAnswer(why: "1,512 records instead of 1,513")
      ),
      ({ $0.loader == "orjson" && $0.runtime == "cpython-3.12.1" }, .unavailable(why: "no wheel")),
    ]
    return fixture
  }

  package static let values = 317.0

  package var run: Run {
    let runtimes = versions.map(Self.runtime)
    let cells = runtimes.flatMap { runtime in
      datasets.flatMap { dataset in
        loaders.flatMap { loader in
          representations.flatMap { self.cells(runtime, dataset, loader, $0) }
        }
      }
    }
    return Run(
      header: Run.Header(
        id: id, label: label, started: "2026-11-22T21:34:49Z", command: ["tare", "run"],
        request: Request(preset: "quick", plan: Preset.quick.plan, seed: 7), toolVersion: "0.1.0",
        host: Run.Host(facts: [Fact("system", "Linux 6.1"), Fact("cores", "2")]),
        runtimes: runtimes, datasets: datasets, catalog: catalog),
      cells: cells.map { cell in
        let fault = faults.first { $0.matches(cell.key) }
        return fault.map { Cell(key: cell.key, outcome: $0.outcome) } ?? cell
      },
      end: Run.End(finished: "2026-11-22T21:36:02Z", load: "1.20 0.90 0.50"))
  }

  private static func runtime(_ version: String) -> Runtime {
    Runtime(
      id: "cpython-\(version)", implementation: "cpython", version: Version(version),
      build: [Fact("compiler", "GCC 12.2.0"), Fact("pointer width", "64")],
      packages: [Fact("orjson", "3.13.0")])
  }

  private var catalog: Catalog {
    Catalog(
      loaders: loaders.map { Catalog.Entry(name: $0, summary: "the \($0) package's loads") },
      representations: representations.map {
        Catalog.Entry(
          name: $0.name, summary: "records as \($0.name)", givesUp: $0.givesUp,
          access: $0.paces.map(\.access), isMutable: $0.kind.map { $0 != .tuple }, kind: $0.kind)
      },
      benchmarks: benchmarks.map {
        Catalog.Entry(name: $0, summary: "runs \($0)", source: "for r in records:\n    pass")
      },
      metrics: metrics.map(Self.descriptor))
  }

  private static func descriptor(_ metric: String) -> MetricDescriptor {
    MetricDescriptor(
      name: metric, summary: "bytes by \(metric)", isExact: metric != "resident",
      threshold: metric == "resident" ? 0.05 : nil,
      isHeadline: ["allocated", "deep-size", "resident"].contains(metric))
  }

  private func cells(
    _ runtime: Runtime, _ dataset: Dataset, _ loader: String, _ held: Representation
  ) -> [Cell] {
    func cell(_ access: String, _ measure: Measure, _ outcome: Outcome) -> Cell {
      Cell(
        key: CellKey(
          runtime: runtime.id, dataset: dataset.name,
          loader: held.isText ? CellKey.noLoader : loader,
          representation: held.name, access: access, measure: measure), outcome: outcome)
    }
    guard !held.isText || loader == loaders.first else { return [] }
    let memory = metrics.map { metric in
      cell(CellKey.noAccess, .metric(metric), .memory(reading(metric, held, dataset)))
    }
    let load =
      held.name == "dict" && benchmarks.contains("load")
      ? [cell(CellKey.noAccess, .benchmark("load"), .time(Self.time(0.0121, ratio: nil)))] : []
    guard loader == "json", !held.isText else { return memory + load }
    let times = benchmarks.filter { $0 != "load" }.flatMap { name -> [Cell] in
      guard name != "build" else {
        return [cell(CellKey.noAccess, .benchmark(name), .time(Self.time(0.004, ratio: 1.5)))]
      }
      return held.paces.map { access, ratio in
        let isReference = held.name == "dict"
        return cell(
          access, .benchmark(name),
          .time(Self.time(0.0003 * ratio, ratio: isReference ? nil : ratio)))
      }
    }
    return memory + load + times
  }

  private func reading(
    _ metric: String, _ held: Representation, _ dataset: Dataset
  ) -> MemoryReading {
    let record = (Self.values + held.overhead) * (metric == "resident" ? 1.08 : 1)
    let total = Int(record) * dataset.records
    return switch metric {
    case "allocated":
      MemoryReading(total: total, record: record, payload: Int(Self.values) * dataset.records)
    case "resident": MemoryReading(record: record)
    default: MemoryReading(total: total)
    }
  }

  /// Two processes, whose estimates lie 1 % below and above the ratio.
  package static func time(_ seconds: Double, ratio: Double?) -> TimeReading {
    TimeReading(
      series: [0.99, 1.01].enumerated().map { index, factor in
        let mine = seconds * factor
        return TimeSeries(
          process: index, warmups: 1,
          samples: TimeSamples(
            loops: 3, wallSeconds: [mine * 1.2, mine * 1.1], cpuSeconds: [mine, mine * 1.05]),
          reference: ratio.map { ratio in
            let other = seconds / ratio
            return TimeSamples(loops: 3, wallSeconds: [other * 1.1], cpuSeconds: [other])
          })
      })
  }
}
