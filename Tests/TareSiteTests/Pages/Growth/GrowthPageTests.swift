import LibXML
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The page of growth")
struct GrowthPageTests {
  private static func experiment(_ name: String) -> Experiment {
    Experiment(
      name: name, family: .growth, question: "What does \(name) say?", source: "s", claims: [],
      isQuick: true, dataset: name == "fields" ? nil : "cargo")
  }

  private static func series(
    _ name: String, _ unit: ObservedValue.Unit, counts: String = "records",
    _ points: [(Int, Int)]
  ) -> ObservedSeries {
    ObservedSeries(
      name: name, unit: unit, counts: counts, points: points.map { .init(x: $0.0, y: $0.1) },
      subject: name)
  }

  private static var run: Run {
    var run = RunFixture().run
    run.header.catalog.experiments = ["fields", "bytes", "time"].map(experiment)
    run.findings = run.header.runtimes.flatMap { runtime in
      [
        (
          "fields",
          [
            series(
              "class", .bytes, counts: "fields",
              [(28, 312), (29, 320), (30, 1904), (31, 1904), (130, 9000)])
          ]
        ),
        (
          "bytes",
          [
            series("dict", .bytes, [(1, 1534), (10, 1107), (100, 1064), (1000, 1060)]),
            series("slots", .bytes, [(10_000, 8), (100_000, 120), (1_000_000, 121)]),
          ]
        ),
        (
          "time",
          [series("dict", .nanoseconds, [(10, 29), (1000, 21), (10_000, 35), (100_000, 86)])]
        ),
      ].map { name, series in
        Finding(
          runtime: runtime.id, experiment: name, outcome: .observed(Observed(series: series)))
      }
    }
    return run
  }

  @Test("says in words what the curves show: cliff, sharing and caches")
  func readings() throws {
    let text = try Site([Self.run]).text(.growth)
    for words in [
      "One more field, the 30th, makes a class 5.95× as large",
      "class: 320 B with 29 fields, 1,904 B with 30, 5.95× as large",
      "dict: 1,534 B for a single record",
      "1,060 B a record from 100 on.",
      "slots: 8 B a record at 10,000 records; 121 B a record from 100,000 on.",
      "dict: 21 ns at best, with 1,000 records, 86 ns with 100,000, 4.1× as long; from 10,000 on",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test("every runtime has a page, and each leads to the others")
  func runtimes() throws {
    let site = try Site([Self.run])
    let older = SitePath("growth/cpython-3.12.1.html")
    #expect(try site.text(older).contains("How records grow on CPython 3.12.1"))
    let pages = try [SitePath.growth, older].map { path in
      try #require(site.pages.first { $0.path == path }).tree()
    }
    #expect(try pages[0].elements(at: "//a[@href='growth/cpython-3.12.1.html']").count == 1)
    #expect(try !pages[1].elements(at: "//main//p/a[@href='../growth.html']").isEmpty)
  }

  @Test("a time is never shown as bytes, on no page")
  func units() throws {
    let site = try Site([Self.run])
    for path in [SitePath.growth, .experiment("time")] {
      #expect(!(try site.text(path)).contains("86 B"), "\(path.text)")
    }
    #expect(try site.text(.experiment("time")).contains("How records grow"))
  }

  @Test("says what to run while nothing grew")
  func unasked() throws {
    #expect(try Site([RunFixture().run]).text(.growth).contains("--experiment '*'"))
  }
}
