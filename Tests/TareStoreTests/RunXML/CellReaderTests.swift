import LibXML
import TareModel
import Testing

@testable import TareStore

@Suite("CellReader")
struct CellReaderTests {
  private static let place = ProcessPart.Place(
    runtime: "r", dataset: "d", loader: "json", representation: "slots", number: 2)

  private func report(
    _ element: String, access: String? = "key", warmups: Int? = 1, places: Int? = nil
  ) throws -> CellReport {
    try read(element) { cursor in
      try CellReader(
        cursor: cursor, place: Self.place, access: access, warmups: warmups, places: places
      ).report()
    }
  }

  private func fault(_ element: String, access: String? = "key", warmups: Int? = 1) -> String? {
    do {
      _ = try report(element, access: access, warmups: warmups)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test("a cell has what it says itself, else what its process says")
  func shared() throws {
    let samples = #"places="1" cpu="2 0 1" over="0 0 0""#
    let shared = try report(#"<time name="filter" loops="3" \#(samples)/>"#)
    #expect(shared.key == Self.place.key("key", .benchmark("filter")))
    #expect(shared.process == 2)
    #expect(shared.outcome.series?.warmups == 1)
    #expect(
      shared.outcome.series?.samples
        == TimeSamples(loops: 3, wallSeconds: [0.2, 0.3], cpuSeconds: [0.2, 0.3]))
    let own = try report(#"<time name="build" access="none" warmups="0" loops="3" \#(samples)/>"#)
    #expect(own.key.access == "none")
    #expect(own.outcome.series?.warmups == 0)
    let brief = #"<time name="filter" loops="3" cpu="2 0 1" over="0 0 0"/>"#
    #expect(try report(brief, places: 1).outcome == shared.outcome)
    #expect(try report(brief, places: 2).outcome.series?.samples.cpuSeconds == [0.02, 0.03])
    #expect(try report(#"<metric name="peak" total="1"/>"#).key.access == CellKey.noAccess)
  }

  @Test(
    "what is missing in the cell and in its process is an error with its place",
    arguments: [
      #"<time name="a"/>"#, #"<time name="a" loops="1"/>"#,
      #"<time name="a" loops="1" places="1" cpu="1 0" over="0"/>"#,
      #"<time name="a" loops="1" places="1" cpu="1 x" over="0 0"/>"#,
      #"<time name="a" loops="1" places="1" cpu="1 0" over="-2 0"/>"#,
      #"<time name="a" loops="1" places="1" cpu="1 0" over="0 0"><unavailable why="w"/></time>"#,
      #"<time name="a" loops="1" cpu="1 0" over="0 0"/>"#,
      #"<time name="a" loops="1" places="1" cpu="1 0" over="0 0"><reference/></time>"#,
      #"<metric name="a"><reference/></metric>"#, #"<metric name="a" by-seed="1 x"/>"#,
    ])
  func faults(_ element: String) throws {
    #expect(try #require(fault(element)).hasPrefix("part.xml:1: "))
  }

  @Test("without an access or warm-ups anywhere there is no cell")
  func unshared() throws {
    let element = #"<time name="a" loops="1" places="1" cpu="1 0" over="0 0"/>"#
    #expect(fault(element) == nil)
    #expect(try #require(fault(element, access: nil)).hasSuffix("has an access"))
    #expect(try #require(fault(element, warmups: nil)).hasSuffix("how many warm-ups it had"))
  }
}
