import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("What a dataset weighs from runtime to runtime")
struct DatasetRuntimesPageTests {
  @Test("has a table for each way to weigh, and the dataset leads to it")
  func tables() throws {
    let site = try Site([RunFixture().run])
    let text = try site.text(.weights("cargo"))
    #expect(text.contains("Cargo: from runtime to runtime"))
    for metric in ["allocated", "deep-size", "resident"] {
      #expect(text.contains("\(metric): bytes a record, coloured against dict"), "\(metric)")
    }
    let link = "Every representation on 2 runtimes: allocated, deep-size, resident, of one record."
    #expect(try site.text(.dataset("cargo")).contains(link))
    #expect(!(try site.text(.dataset("cargo")).contains("coloured against dict on the same")))
  }

  @Test("has the file's text, which no loader made, with a link to its samples")
  func text() throws {
    let site = try Site([RunFixture.withText.run])
    #expect(try site.text(.weights("cargo")).contains("text318 B 0.3×318 B 0.3×"))
    let link = SitePath.weights("cargo").link(
      to: .samples("cargo", "text", "cpython-3.13.0"))
    #expect(try site.source(.weights("cargo")).contains(link))
  }

  @Test("has no table for a metric that is not of the first rank, and each in its own unit")
  func rank() throws {
    var run = RunFixture().run
    run.header.catalog.metrics = [
      MetricDescriptor(name: "allocated", summary: "", unit: "objects", isHeadline: true),
      MetricDescriptor(name: "deep-size", summary: ""),
    ]
    let text = try Site([run]).text(.weights("cargo"))
    #expect(text.contains("allocated: objects a record, coloured against dict"))
    #expect(text.contains(" objects "))
    #expect(!text.contains("deep-size"))
  }

  @Test("says what it is about where there is one runtime, and is not there without a weight")
  func few() throws {
    var fixture = RunFixture()
    fixture.versions = ["3.13.0"]
    #expect(
      try Site([fixture.run]).text(.weights("cargo"))
        .contains("Cargo: a record on CPython 3.13.0, weighed in 3 ways"))
    fixture.metrics = []
    #expect(!(try Site([fixture.run]).paths.contains(.weights("cargo"))))
  }
}
