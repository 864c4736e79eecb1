import LibXML
import TareModel
import Testing

@testable import TareStore

@Suite("PartWriter")
struct PartWriterTests {
  private func text(_ part: ProcessPart) throws -> String {
    let writer = XML.Writer(indent: 0)
    try PartWriter(writer: writer).write(part)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  private func timed(_ name: String, access: String = "key", _ samples: TimeSamples) -> CellReport {
    var report = report(
      .benchmark(name),
      .time(
        TimeReading(series: [
          TimeSeries(process: 2, warmups: 1, samples: samples, reference: nil)
        ])), process: 2)
    report.key.access = access
    return report
  }

  @Test("says once what cells share, and of each cell only what is its own")
  func shared() throws {
    let samples = TimeSamples(loops: 3, wallSeconds: [0.25, 0.5], cpuSeconds: [0.125, 0.5])
    let tenths = TimeSamples(loops: 2, wallSeconds: [0.5], cpuSeconds: [0.5])
    let reports = [
      timed("filter", samples), timed("collect", tenths), timed("build", access: "none", samples),
      report(.metric("peak"), .unavailable(why: "no"), process: 2),
    ]
    let process = TimedProcess(
      runtime: "cpython-3.13.0", dataset: "cargo", loader: "json", representation: "dict",
      number: 2, seconds: 1.5, timed: 0.75, cpuIndex: 0, surroundings: .init(hashes: "7"),
      pulse: nil)
    #expect(
      try text(ProcessPart.parts([process], reports)[0]) == """
        <process runtime="cpython-3.13.0" dataset="cargo" loader="json" representation="dict" \
        number="2" access="key" warmups="1" places="3" seconds="1.5" timed="0.75" cpu="0" hashes="7">
        <time name="filter" loops="3" cpu="125 0 375" over="0 125 0"/>
        <time name="collect" places="1" loops="2" cpu="5 0" over="0 0"/>
        <time name="build" access="none" loops="3" cpu="125 0 375" over="0 125 0"/>
        <metric name="peak">
        <unavailable why="no"/>
        </metric>
        </process>

        """)
  }

  @Test("a reference is written in the unit of its time")
  func reference() throws {
    let reports = [report(.benchmark("filter"), time(1))]
    let written = try text(ProcessPart.parts([], reports)[0])
    #expect(written.contains(#" places="9">"#))
    #expect(written.contains(#"<time name="filter" loops="8" cpu="0 0 1 2500000000""#))
    #expect(written.contains(#"<reference loops="4" cpu="250000000 0" over="250000000 0"/>"#))
  }

  @Test(
    "samples that are no spans of time, and reports of several processes, are not written",
    arguments: [
      [TimeSamples(loops: 1, wallSeconds: [], cpuSeconds: [])],
      [TimeSamples(loops: 1, wallSeconds: [1], cpuSeconds: [])],
      [TimeSamples(loops: 1, wallSeconds: [.nan], cpuSeconds: [1])],
      [
        TimeSamples(loops: 1, wallSeconds: [1], cpuSeconds: [1]),
        TimeSamples(loops: 1, wallSeconds: [1], cpuSeconds: [1]),
      ],
    ])
  func refused(_ samples: [TimeSamples]) {
    let series = samples.map {
      TimeSeries(process: 1, warmups: 1, samples: $0, reference: nil)
    }
    let reports = [report(.benchmark("filter"), .time(TimeReading(series: series)))]
    #expect(throws: XML.Error.self) { try text(ProcessPart.parts([], reports)[0]) }
  }
}
