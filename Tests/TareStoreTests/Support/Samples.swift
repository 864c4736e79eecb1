import TareModel
import TareTestSupport

/// Text that breaks what writes XML carelessly, and that XML can hold as it is.
let nasty =
  "</script>]]>&amp;<!-- \"q\" 'a' --> \u{202E}left\u{202C} Ж🚀 e\u{301}\t\r\n  end \u{85}\u{2028}"

/// A request in which everything is said.
let sampleRequest: Request = {
  var request = plainRequest
  request.gate = GateRequest(
    base: .init(name: "origin/main", commit: String(repeating: "3f", count: 20)),
    head: .init(name: nasty), baseRequirements: ["pydantic<2", nasty])
  return request
}()

private let plainRequest = Request(
  datasets: [
    DatasetRequest(
      dataset: "cargo", source: "in/\(nasty)", records: "data.items", identify: nasty,
      match: .init(field: "product.\(nasty)", value: nasty), collect: "dates", sample: 0),
    DatasetRequest(dataset: "none", source: "-", match: .init(field: "a")),
  ],
  runtimes: ["cpython-3.*", "./\(nasty)"],
  plugins: [
    PluginFile(path: nasty, sha256: String(repeating: "0123456789abcdef", count: 4)),
    PluginFile(path: "mine.py"),
  ],
  packages: [
    PackageRequest(source: "orjson==3.10.15"),
    PackageRequest(
      source: "dist/\(nasty)-1.0-py3-none-any.whl", sha256: String(repeating: "0f", count: 32)),
  ],
  selection: Selection(
    loaders: [Glob("json")], representations: [Glob("slots*"), Glob(nasty)],
    benchmarks: [Glob("*")], metrics: [Glob("peak")], experiments: [Glob("talk-*")],
    countsInstructions: true),
  preset: "quick", plan: Preset.quick.plan, seed: .max, precision: 0.02, budget: 300,
  timeLimit: 2.5, memoryLimit: 4 << 30, isOffline: true)

/// A header in which every part is there.
func sampleHeader(
  id: String = "20261122T213449Z-5f0c21", started: String = "2026-11-22T21:34:49Z",
  label: String? = "a label"
) -> Run.Header {
  Run.Header(
    id: id, label: label, started: started, command: ["tare", "run", "--label", nasty, ""],
    request: sampleRequest, toolVersion: "0.1.0",
    host: Run.Host(facts: [Fact("system", "Debian \(nasty)"), Fact("empty", "")]),
    runtimes: [
      Runtime(
        id: "cpython-3.13.0", implementation: "cpython", version: Version("3.13.0"),
        build: [Fact("compiler", "GCC 12")], packages: [Fact("orjson", "3.9.7")]),
      Runtime(
        id: "cpython-3.13.0-orjson-3.10.15", implementation: "cpython", version: Version("3.13.0"),
        build: [], packages: [Fact("orjson", "3.10.15")],
        own: [
          OwnPackage(
            source: "orjson==3.10.15", name: "orjson", version: "3.10.15", isOneOfSeveral: true,
            sha256: String(repeating: "1e", count: 32)),
          OwnPackage(
            source: nasty, name: "boxes", version: "1.0", label: "1.0-0f0f0f0f",
            sha256: String(repeating: "0f", count: 32)),
        ], variantOf: "cpython-3.13.0"),
      Runtime(
        id: "cpython-3.14.0rc1", implementation: "cpython", version: Version("3.14.0rc1"),
        build: [], packages: [],
        counting: [Fact("counter", nasty), Fact("program", "")]),
    ],
    datasets: [
      sampleDataset(
        "cargo",
        Query(
          collect: ["dates"], match: .init(field: ["product", nasty], value: .string(nasty)),
          identify: ["id"], share: ["product"])),
      sampleDataset("none", Query()),
    ],
    catalog: Catalog(
      loaders: [
        .init(name: "json", summary: "of the standard library"),
        .init(name: "json-to-mine", summary: "", makes: "mine"),
      ],
      representations: [
        .init(name: "dict", summary: nasty, givesUp: "nothing", access: ["key"]),
        .init(
          name: "mine", summary: "", givesUp: nasty, access: ["attribute", "index"],
          code: [
            .init(dataset: "cargo", text: "import json\n\n\ndef load():\n    pass  # \(nasty)\n"),
            .init(dataset: "none", text: nasty),
          ],
          isPlugin: true, digest: String(repeating: "0123456789abcdef", count: 4),
          timedAgainst: "mine@base"),
        .init(name: "mine@base", summary: "", isPlugin: true, versionOf: "mine"),
      ],
      benchmarks: [.init(name: "filter", summary: "", source: "[r for r in x if r[\"a\"] < 3]")],
      metrics: [
        MetricDescriptor(name: "allocated", summary: nasty, isHeadline: true),
        MetricDescriptor(
          name: "resident", summary: "", unit: "pages", isExact: false, threshold: 0.05),
        MetricDescriptor(
          name: "instructions-filter", summary: "", unit: "instructions", isExact: false,
          threshold: 0.01, benchmark: "filter"),
      ],
      experiments: [
        Experiment(
          name: "small-integers", family: .identity, question: nasty, source: nasty,
          claims: [
            Claim(
              observation: "lowest", value: .count(-5), on: "3.7", slide: "Сколько объектов?",
              says: nasty, remark: nasty, within: 1.5, at: 0),
            Claim(
              observation: nasty, value: .text(nasty), on: "2.7", slide: "s", says: ""),
          ],
          changes: [
            KnownChange(
              since: Version("3.15"), cause: nasty, answers: ["lowest", nasty],
              representations: ["tuple"]),
            KnownChange(since: Version("3.8"), cause: "no answer is named", answers: []),
          ], isQuick: true, dataset: "cargo"),
        Experiment(
          name: "size-list", family: .sizes, question: "", source: "", claims: [], isQuick: false),
      ]))
}

func sampleDataset(_ name: String, _ query: Query) -> Dataset {
  Dataset(
    name: name, title: nasty, summary: nasty, bytes: 1_344_182, records: 6000,
    sha256: String(repeating: "0123456789abcdef", count: 4), query: query)
}

func report(_ measure: Measure, _ outcome: Outcome, process: Int = 1) -> CellReport {
  CellReport(
    key: key(measure, access: measure.isBenchmark ? "key" : CellKey.noAccess), process: process,
    outcome: outcome)
}

func time(_ process: Int, reference: Bool = true) -> Outcome {
  .time(
    TimeReading(series: [
      TimeSeries(
        process: process, warmups: 1,
        samples: TimeSamples(
          loops: 8, wallSeconds: [1.25e-7, 0.1, 3], cpuSeconds: [0, 1e-9, 2.5]),
        reference: reference ? TimeSamples(loops: 4, wallSeconds: [0.5], cpuSeconds: [0.25]) : nil)
    ]))
}

/// One report of every kind of outcome, and time from two processes.
let sampleReports = [
  report(
    .metric("allocated"),
    .memory(
      MemoryReading(
        total: 8_317_088, record: 1386.125, payload: 9, shared: 338, list: 48_056, types: 7))),
  report(.metric("resident"), .memory(MemoryReading(record: -0.5))),
  CellReport(
    key: key(.metric("instructions-filter"), access: "key"), process: 1,
    outcome: .memory(
      MemoryReading(total: 80_766, record: 269.22, counted: 300, seeds: [80_765, 80_767]))),
  report(.metric("peak"), .unavailable(why: nasty)),
  report(.metric("deep-size"), .failed(why: nasty, stderr: nasty)),
  report(.benchmark("drain"), .timedOut(after: 2.5, stderr: nasty)),
  report(.benchmark("load"), .wrongAnswer(why: nasty)),
  report(.benchmark("filter"), time(1)),
  report(.benchmark("build"), time(1, reference: false)),
  report(.benchmark("filter"), time(2), process: 2),
]

/// One finding of every kind of outcome, with a value in every unit.
let sampleFindings = [
  finding(
    .observed(
      Observed(
        observations: [
          .init(name: nasty, value: .text(nasty)), .init(name: "yes", value: .bool(true)),
          .init(name: "no", value: .bool(false), role: "says", subject: nasty),
          .init(name: "lowest", value: .count(-5)),
          .init(name: "size", value: .bytes(8_317_088)),
          .init(name: "took", value: .seconds(1.25e-7)),
          .init(name: "against", value: .ratio(0.1)),
        ],
        series: [
          .init(
            name: nasty, unit: .bytes, counts: ObservedSeries.records,
            points: [.init(x: 0, y: 56), .init(x: 1, y: 64), .init(x: 10_000, y: 85_176)],
            role: "seconds", subject: nasty),
          .init(name: "none", unit: .count, points: []),
        ],
        listings: [.init(title: nasty, text: nasty), .init(title: "empty", text: "")]))),
  finding(.unavailable(why: nasty)), finding(.failed(why: nasty, stderr: nasty)),
  finding(.timedOut(after: 2.5, stderr: nasty)), finding(.observed(Observed())),
]

func finding(_ outcome: FindingOutcome) -> Finding {
  Finding(runtime: "cpython-3.13.0", experiment: "small-integers", outcome: outcome)
}

/// A process of which everything is known, and one that broke before it said anything.
let sampleProcesses = [
  TimedProcess(
    runtime: "cpython-3.13.0", dataset: "cargo", loader: "json", representation: nasty,
    number: 1, seconds: 1.5, timed: 0.75, cpuIndex: 0,
    surroundings: .init(collector: "on 700 10 10", hashes: "7"),
    pulse: .init(
      steps: .init(wallSeconds: [0.5, 0.25], cpuSeconds: [0.5, 0.25]),
      memory: .init(wallSeconds: [1], cpuSeconds: [2]))),
  TimedProcess(
    runtime: "cpython-3.13.0", dataset: "cargo", loader: "none", representation: "dict",
    number: 2, seconds: 0, timed: 0, cpuIndex: nil, surroundings: .init(), pulse: nil),
]

let sampleEnd = Run.End(
  finished: "2026-11-22T21:40:00Z", load: "0.15 0.10 0.03", frequency: "2596 MHz")

let sampleRun = Run(
  header: sampleHeader(), cells: Cell.merging(sampleReports), findings: sampleFindings,
  processes: sampleProcesses, end: sampleEnd)
