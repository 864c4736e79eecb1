import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The pages of a benchmark")
struct BenchmarkPageTests {
  @Test("the first dataset has the page of its name, the others one each, and each leads to all")
  func datasets() throws {
    var fixture = RunFixture()
    var other = RunFixture.cargo
    (other.name, other.title) = ("other", "Other")
    fixture.datasets.append(other)
    let site = try Site([fixture.run])
    let first = try site.text(.benchmark("filter"))
    #expect(first.contains("Benchmark filter on dataset cargo"))
    #expect(first.contains("On every runtime"))
    #expect(first.contains("On other datasetsOther: slots by attribute is fastest"))
    #expect(!site.paths.contains(.benchmark("filter", "cargo")))
    let second = try site.text(.benchmark("filter", "other"))
    #expect(second.contains("Benchmark filter on dataset other"))
    #expect(second.contains("filter on Other: time relative to dict"))
    #expect(second.contains("On other datasetsCargo: slots by attribute is fastest"))
  }

  @Test("the list of benchmarks names the fastest, or that none is faster than dict")
  func list() throws {
    var fixture = RunFixture()
    #expect(try !Site([fixture.run]).text(.benchmarks).contains("filternone is"))
    for place in fixture.representations.indices.dropFirst() {
      fixture.representations[place].paces = [("attribute", 1.5)]
    }
    let text = try Site([fixture.run]).text(.benchmarks)
    #expect(text.contains("filternone is faster than dict"))
    #expect(text.contains("is next1.5×"))
  }

  @Test("a dataset on which it was not timed has no page of it")
  func untimed() throws {
    var fixture = RunFixture()
    var other = RunFixture.cargo
    (other.name, other.title) = ("other", "Other")
    fixture.datasets.append(other)
    fixture.faults = [
      (
        { $0.dataset == "cargo" && $0.measure == .benchmark("filter") },
        .unavailable(why: "no such field")
      )
    ]
    let site = try Site([fixture.run])
    #expect(try site.text(.benchmark("filter")).contains("Benchmark filter on dataset other"))
    #expect(!(try site.text(.benchmark("filter")).contains("On other datasets")))
    #expect(!site.paths.contains(.benchmark("filter", "other")))
  }
}
