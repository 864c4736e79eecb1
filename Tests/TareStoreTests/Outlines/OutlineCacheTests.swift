import Foundation
import TareModel
import TareTestSupport
import Testing

@testable import TareStore

@Suite("OutlineCache")
struct OutlineCacheTests {
  private let folder: TemporaryFolder
  private let outline: RunOutline

  init() throws {
    folder = try TemporaryFolder()
    func cell(_ measure: Measure) -> CellKey { key(measure, access: "key", dataset: nasty) }
    outline = RunOutline(
      header: sampleHeader(),
      figures: [
        .init(
          key: cell(.metric("allocated")),
          figure: CellFigure(quantity: .recordBytes, value: 1.0 / 3, low: 1.0 / 3, high: 1.0 / 3)),
        .init(
          key: cell(.benchmark("filter")),
          figure: CellFigure(quantity: .seconds, value: 2e-9, low: 1e-9, high: .infinity)),
      ],
      unmeasured: [
        Cell(key: cell(.benchmark("drain")), outcome: .failed(why: nasty, stderr: "a\nb")),
        Cell(key: cell(.metric("deep-size")), outcome: .unavailable(why: "no")),
      ],
      findings: [
        Finding(
          runtime: "cpython-3.13.0", experiment: "small-integers", outcome: .unavailable(why: "no"))
      ],
      measured: 3, end: Run.End(finished: "2026-11-22T21:40:00Z", load: "1 2 3"),
      steadiness: Self.steadiness)
  }

  private static var steadiness: Steadiness {
    var steadiness = Steadiness(
      processes: 144, seconds: 203.5, timed: 130.25, steps: .init(low: 0.9, high: 1.5),
      plain: .init(low: 0.5, high: 4))
    (steadiness.ratio, steadiness.ratios, steadiness.leftOut) = (0.21, 900, 7)
    steadiness.shortage = .init(short: 300, cells: 608, processes: 3)
    return steadiness
  }

  private func cache(_ program: String = "this") throws -> OutlineCache {
    OutlineCache(folder: folder.path + "/cache", program: program, decoder: try RunDecoder())
  }

  /// Where the cache has put its one file.
  private var kept: String {
    get throws {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/cache")
      return folder.path + "/cache/" + (try #require(names.first))
    }
  }

  @Test("recalls all of an outline")
  func recall() throws {
    let file = try folder.write("a.xml", "a run")
    let cache = try cache()
    #expect(cache.entry(of: file)?.recall() == nil)
    cache.entry(of: file)?.keep(outline)
    let recalled = try #require(cache.entry(of: file)?.recall())
    #expect(recalled.figures == outline.figures)
    #expect(recalled.findings == outline.findings)
    #expect(recalled.measured == 3)
    #expect(recalled.end == outline.end)
    #expect(recalled.header.id == outline.header.id)
    #expect(recalled.unmeasured.map(\.key.measure) == outline.unmeasured.map(\.key.measure))
    #expect(recalled.faults.count == 1)
    #expect(recalled.steadiness == outline.steadiness)
  }

  @Test(
    "recalls what is not known of the machine as not known",
    arguments: [nil, Steadiness(processes: 1, seconds: 2, timed: 1)])
  func unknown(_ steadiness: Steadiness?) throws {
    let file = try folder.write("a.xml", "a run")
    var outline = outline
    outline.steadiness = steadiness
    try cache().entry(of: file)?.keep(outline)
    let recalled = try #require(try cache().entry(of: file)?.recall())
    #expect(recalled.steadiness == steadiness)
  }

  @Test("knows a run by its bytes, whatever its name, and no longer once they changed")
  func bytes() throws {
    let file = try folder.write("a.xml", "a run")
    let cache = try cache()
    cache.entry(of: file)?.keep(outline)
    #expect(cache.entry(of: try folder.write("b.xml", "a run"))?.recall() != nil)
    try folder.write("a.xml", "A run")
    #expect(cache.entry(of: file)?.recall() == nil)
  }

  @Test("keeps nothing of a run file that became another one while it was read")
  func replacedMeanwhile() throws {
    let file = try folder.write("a.xml", "a run")
    let entry = try #require(try cache().entry(of: file))
    try folder.write("a.xml", "A run")
    entry.keep(outline)
    #expect(try cache().entry(of: file)?.recall() == nil)
    try folder.write("a.xml", "a run")
    #expect(try cache().entry(of: file)?.recall() == nil)
  }

  @Test("what another build of the program made is made again, in the same place")
  func program() throws {
    let file = try folder.write("a.xml", "a run")
    try cache("old").entry(of: file)?.keep(outline)
    #expect(try cache("new").entry(of: file)?.recall() == nil)
    try cache("new").entry(of: file)?.keep(outline)
    #expect(try cache("new").entry(of: file)?.recall() != nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/cache").count == 1)
  }

  @Test("half an outline is none, and neither is one with a changed byte")
  func harmed() throws {
    let file = try folder.write("a.xml", "a run")
    let cache = try cache()
    cache.entry(of: file)?.keep(outline)
    let path = try kept
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for count in stride(from: 0, to: bytes.count, by: 97) {
      try bytes.prefix(count).write(to: URL(fileURLWithPath: path))
      #expect(cache.entry(of: file)?.recall() == nil)
    }
    for place in stride(from: 0, to: bytes.count, by: 53) {
      var other = bytes
      other[place] ^= 0x10
      try other.write(to: URL(fileURLWithPath: path))
      #expect(cache.entry(of: file)?.recall() == nil)
    }
  }

  @Test("a folder that cannot be made, and a run without an end, are not kept and no fault")
  func unkept() throws {
    let file = try folder.write("a.xml", "a run")
    let blocked = OutlineCache(folder: file + "/cache", program: "", decoder: try RunDecoder())
    blocked.entry(of: file)?.keep(outline)
    #expect(blocked.entry(of: file)?.recall() == nil)
    var open = outline
    open.end = nil
    try cache().entry(of: file)?.keep(open)
    #expect(try cache().entry(of: file)?.recall() == nil)
  }
}
