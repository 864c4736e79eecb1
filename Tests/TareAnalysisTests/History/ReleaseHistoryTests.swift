import TareAnalysis
import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("What became of figures from release to release")
struct ReleaseHistoryTests {
  /// A run of variants of one runtime, whose dicts weigh so much.
  private func run(
    _ id: String, _ weights: [(release: String, bytes: Double)], time: Double? = nil
  ) -> RunOutline {
    var header = RunFixture().run.header
    header.id = id
    header.runtimes = weights.map { release, _ in
      Runtime(
        id: "cpython-3.13.0-orjson-\(release)", implementation: "cpython",
        version: Version("3.13.0"), build: [], packages: [],
        own: [
          OwnPackage(
            source: "orjson==\(release)", name: "orjson", version: release, isOneOfSeveral: true,
            sha256: "")
        ], variantOf: "cpython-3.13.0")
    }
    let figures = zip(header.runtimes, weights).flatMap { runtime, weight in
      [
        figure(key(.allocated, runtime: runtime.id), .recordBytes, weight.bytes, spread: 0),
        figure(
          key(.benchmark("load"), runtime: runtime.id), .ratio, time ?? weight.bytes / 500,
          spread: 0.1),
      ]
    }
    return RunOutline(
      header: header, figures: figures, unmeasured: [], findings: [], measured: figures.count,
      end: nil)
  }

  private func figure(
    _ key: CellKey, _ quantity: CellFigure.Quantity, _ value: Double, spread: Double
  ) -> RunOutline.Figure {
    .init(
      key: key,
      figure: CellFigure(
        quantity: quantity, value: value, low: value * (1 - spread), high: value * (1 + spread)))
  }

  private func history(_ runs: [RunOutline]) -> ReleaseHistory {
    runs.reduce(into: ReleaseHistory()) { $0.add($1) }
  }

  @Test("is in the order of releases, over runs, and of one release the newest run speaks")
  func order() throws {
    let history = history([
      run("new", [("3.10.15", 520)]), run("old", [("3.9.7", 500), ("3.10.15", 900)]),
    ])
    let place = try #require(history.places.first)
    #expect(history.places.count == 1)
    #expect((place.package, place.runtime) == ("orjson", "cpython-3.13.0"))
    let weight = try #require(history.series(place).first { $0.key.measure == .allocated })
    #expect(weight.points.map(\.release) == ["3.9.7", "3.10.15"])
    #expect(weight.points.map(\.run) == ["old", "new"])
    #expect(weight.points.map(\.figure.value) == [500, 520])
    #expect(weight.key.runtime == "cpython-3.13.0")
  }

  @Test("an exact figure that is another has changed, a time only beyond what processes differ by")
  func moved() throws {
    let history = history([run("one", [("1", 500), ("2", 501)])])
    let series = history.series(try #require(history.places.first))
    #expect(series.filter(\.isMoved).map(\.key.measure) == [.allocated])
    let slower = self.history([run("one", [("1", 500), ("2", 700)])])
    let place = try #require(slower.places.first)
    #expect(slower.series(place).allSatisfy { $0.isMoved })
    #expect(
      ReleasesText(place, slower.series(place)).headline
        == "orjson 1 to 2: dict, allocated is heavier by 40%, and 1 more figure")
  }

  @Test("what did not change says so; a single release has no place")
  func still() throws {
    let history = history([run("one", [("1", 500), ("2", 500)], time: 1)])
    let place = try #require(history.places.first)
    #expect(
      ReleasesText(place, history.series(place)).headline
        == "orjson 1 to 2: none of 2 figures changed")
    #expect(self.history([run("one", [("1", 500)])]).places.isEmpty)
  }
}
