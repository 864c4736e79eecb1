import TareModel
import TareRunner

@testable import TareCommandLine

/// The testing library has a type of that name too.
typealias Status = TareCommandLine.ExitStatus

func samples(_ seconds: Double) -> TimeSamples {
  TimeSamples(
    loops: 1, wallSeconds: [seconds, seconds, seconds], cpuSeconds: [seconds, seconds, seconds])
}

func time(_ seconds: Double, against reference: Double) -> Outcome {
  .time(
    TimeReading(series: [
      TimeSeries(
        process: 1, warmups: 1, samples: samples(seconds), reference: samples(reference))
    ]))
}

func sampleRun(_ cells: [Cell]) -> Run {
  Run(
    header: Run.Header(
      id: "20261122T213449Z-5f0c21", label: nil, started: "2026-11-22T21:34:49Z", command: [],
      request: Request(preset: "quick", plan: Preset.quick.plan, seed: 1), toolVersion: "0.1.0",
      host: Run.Host(facts: []),
      runtimes: [
        Runtime(
          id: "cpython-3.13.0", implementation: "cpython", version: Version("3.13.0"), build: [],
          packages: [])
      ],
      datasets: [
        Dataset(
          name: "cargo", title: "", summary: "", bytes: 1, records: 6000, sha256: "",
          query: Query())
      ],
      catalog: Catalog(
        loaders: [.init(name: "json", summary: ""), .init(name: "eval", summary: "")],
        representations: [.init(name: "dict", summary: ""), .init(name: "slots", summary: "")],
        metrics: [
          MetricDescriptor(name: "allocated", summary: "", isHeadline: true),
          MetricDescriptor(name: "resident", summary: "", isExact: false, isHeadline: true),
          MetricDescriptor(name: "deep-size", summary: "", isHeadline: true),
          MetricDescriptor(name: "peak", summary: ""),
        ])),
    cells: cells, end: nil)
}

func sampleCapabilities(_ runtime: String = "cpython-3.13.0") -> Capabilities {
  func item(_ name: String, _ unavailable: String? = nil) -> Capabilities.Item {
    Capabilities.Item(name: name, summary: "about \(name)", unavailable: unavailable)
  }
  func held(_ name: String) -> Capabilities.Representation {
    Capabilities.Representation(
      item: item(name), access: ["key"], givesUp: "", holdsText: false, isPlugin: false)
  }
  return Capabilities(
    runtime: runtime, loaders: [.init(item("json")), .init(item("orjson", "no wheel"))],
    representations: [held("dict"), held("slots"), held("slots-unique")],
    benchmarks: [.init(name: "filter", summary: "about filter", hasAccess: true, source: "")],
    metrics: [
      .init(
        descriptor: MetricDescriptor(name: "allocated", summary: "about allocated"), mode: .heap)
    ],
    experiments: [sampleTrial("tuples"), sampleTrial("small-integers", unavailable: "no int")])
}

func sampleTrial(_ name: String, unavailable: String? = nil) -> Capabilities.Trial {
  Capabilities.Trial(
    experiment: Experiment(
      name: name, family: .identity, question: "what of \(name)?", source: "", claims: [],
      isQuick: true),
    process: .shared, unavailable: unavailable)
}

/// What a piece of work throws as a failure of a command.
func failure(_ work: () throws -> Void) -> CommandFailure? {
  do {
    try work()
    return nil
  } catch {
    return error as? CommandFailure
  }
}
