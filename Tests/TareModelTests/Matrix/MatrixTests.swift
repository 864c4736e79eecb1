import TareTestSupport
import Testing

@testable import TareModel

@Suite("Matrix")
struct MatrixTests {
  /// Weighs every loader and times json.
  private static let preset: Preset = {
    var preset = Preset.standard
    preset.loaders = Loaders(time: [Glob("json")])
    return preset
  }()

  private func matrix(
    _ selection: Selection = Selection(), offers: [Capabilities] = [sampleCapabilities()],
    datasets: [String] = ["cargo"], preset: Preset = Self.preset
  ) -> [Matrix.Planned] {
    Matrix(offers: offers, datasets: datasets, selection: selection, preset: preset).cells
  }

  @Test("crosses representations with loaders, metrics, benchmarks and accesses")
  func counts() {
    let cells = matrix()
    // 3 representations × 2 loaders × 2 metrics, and the text's 2.
    #expect(cells.count { !$0.key.measure.isBenchmark } == 14)
    // Timed from json alone: build once and filter once an access; then load once a loader.
    #expect(cells.count { $0.key.measure == .benchmark("build") } == 3)
    #expect(cells.count { $0.key.measure == .benchmark("filter") } == 4)
    #expect(cells.count { $0.key.measure == .benchmark("load") } == 2)
    #expect(Set(cells.map(\.key)).count == cells.count)
  }

  @Test("instructions are counted like times where that is asked for, or where a metric is named")
  func instructions() {
    var offer = sampleCapabilities()
    offer.metrics += ["build", "filter", "load"].map { name in
      .init(
        descriptor: MetricDescriptor(
          name: "instructions-\(name)", summary: "", unit: "instructions", benchmark: name),
        mode: .counting, unavailable: name == "load" ? "no valgrind here" : nil)
    }
    func counted(_ selection: Selection) -> [Matrix.Planned] {
      matrix(selection, offers: [offer]).filter { $0.mode == .counting }
    }
    #expect(counted(Selection()).isEmpty)
    let all = counted(Selection(countsInstructions: true))
    #expect(all.count { $0.key.measure == .metric("instructions-build") } == 3)
    #expect(all.count { $0.key.measure == .metric("instructions-filter") } == 4)
    #expect(
      all.filter { $0.key.measure == .metric("instructions-load") }.map(\.unavailable)
        == ["no valgrind here", "no valgrind here"])
    let filter = counted(Selection(benchmarks: [Glob("filter")], countsInstructions: true))
    #expect(Set(filter.map(\.key.measure)) == [.metric("instructions-filter")])
    #expect(Set(filter.map(\.key.access)) == ["key", "attribute", "index"])
    let named = matrix(Selection(metrics: [Glob("instructions-build")]), offers: [offer])
    #expect(Set(named.map(\.key.measure)) == [.metric("instructions-build")])
    #expect(counted(Selection(metrics: [Glob("*")])).isEmpty)
    let without = Selection(metrics: [Glob("!*-build")], countsInstructions: true)
    #expect(!counted(without).contains { $0.key.measure == .metric("instructions-build") })
  }

  @Test("runtimes and datasets multiply")
  func products() {
    let one = matrix().count
    let offers = ["cpython-2.7.18", "cpython-3.13.0"].map(sampleCapabilities)
    let cells = matrix(offers: offers, datasets: ["cargo", "small", "spaceships"])
    #expect(cells.count == one * 6)
    #expect(Set(cells.map { "\($0.key.runtime) \($0.key.dataset)" }).count == 6)
    #expect(matrix(offers: []).isEmpty)
    #expect(matrix(datasets: []).isEmpty)
  }

  @Test("loading is timed once a loader, as plain dicts without access")
  func loadCells() {
    let loads = matrix().map(\.key).filter { $0.measure == .benchmark("load") }
    #expect(
      loads == [
        key(.benchmark("load"), loader: "json"), key(.benchmark("load"), loader: "orjson"),
      ])
  }

  @Test("a loader without dicts has cells of what it makes alone: its time, its weights, its peak")
  func directLoaders() {
    var offer = sampleCapabilities()
    let item = Capabilities.Item(name: "to-tuple", summary: "", unavailable: nil)
    offer.loaders.append(.init(item, makes: "namedtuple"))
    func direct(_ preset: Preset, _ selection: Selection = Selection()) -> [CellKey] {
      matrix(selection, offers: [offer], preset: preset).map(\.key)
        .filter { $0.loader == "to-tuple" }
    }
    func key(_ measure: Measure) -> CellKey {
      CellKey(
        runtime: offer.runtime, dataset: "cargo", loader: "to-tuple",
        representation: "namedtuple", access: CellKey.noAccess, measure: measure)
    }
    #expect(direct(.standard) == [key(.allocated), key(.load)])
    #expect(direct(.quick).isEmpty)
    let named = Selection(loaders: [Glob("to-tuple")])
    #expect(direct(.quick, named) == [key(.allocated), key(.metric("resident")), key(.load)])
  }

  @Test("loading is left out where plain dicts are not selected")
  func loadNeedsDict() {
    let cells = matrix(Selection(representations: [Glob("namedtuple")]))
    #expect(!cells.isEmpty)
    #expect(!cells.contains { $0.key.measure == .benchmark("load") })
  }

  @Test("a preset may take quick representations alone, unless the user names some")
  func quickRepresentations() {
    var preset = Self.preset
    preset.takesQuickOnly = true
    var offer = sampleCapabilities()
    for index in offer.representations.indices {
      offer.representations[index].isQuick = offer.representations[index].item.name == "dict"
    }
    let plain = Set(matrix(offers: [offer], preset: preset).map(\.key.representation))
    #expect(plain == ["dict"])
    preset.takesQuickOnly = false
    #expect(Set(matrix(offers: [offer], preset: preset).map(\.key.representation)).count == 4)
    preset.takesQuickOnly = true
    let named = Selection(representations: [Glob("namedtuple")])
    #expect(
      Set(matrix(named, offers: [offer], preset: preset).map(\.key.representation))
        == ["namedtuple"])
  }

  @Test("a preset may take quick benchmarks and metrics alone, unless the user names some")
  func quickMeasures() {
    var preset = Self.preset
    preset.takesQuickOnly = true
    var offer = sampleCapabilities()
    for index in offer.benchmarks.indices {
      offer.benchmarks[index].isQuick = offer.benchmarks[index].name == "filter"
    }
    for index in offer.metrics.indices { offer.metrics[index].isQuick = index == 0 }
    let plain = Set(matrix(offers: [offer], preset: preset).map(\.key.measure))
    #expect(plain == [.metric("allocated"), .benchmark("filter")])
    let benchmark = Selection(benchmarks: [Glob("build")])
    #expect(
      Set(matrix(benchmark, offers: [offer], preset: preset).map(\.key.measure))
        == [.benchmark("build")])
    let metric = Selection(metrics: [Glob("resident")])
    #expect(
      Set(matrix(metric, offers: [offer], preset: preset).map(\.key.measure))
        == [.metric("resident")])
    preset.takesQuickOnly = false
    #expect(Set(matrix(offers: [offer], preset: preset).map(\.key.measure)).count == 5)
  }

  @Test("text is held without a loader and reached by nothing, so it is only weighed")
  func text() {
    let cells = matrix().map(\.key).filter { $0.representation == "text" }
    #expect(
      cells == [
        key(.metric("allocated"), "text", loader: CellKey.noLoader),
        key(.metric("resident"), "text", loader: CellKey.noLoader),
      ])
  }

  @Test("one cell an access where a benchmark reaches fields, else one without")
  func accesses() {
    let cells = matrix().map(\.key).filter { $0.representation == "namedtuple" }
    #expect(
      cells.filter { $0.measure == .benchmark("filter") }.map(\.access) == ["attribute", "index"])
    #expect(cells.filter { $0.measure == .benchmark("build") }.map(\.access) == ["none"])
    #expect(cells.filter { !$0.measure.isBenchmark }.allSatisfy { $0.access == "none" })
  }

  @Test(
    "a cell says why it cannot be had: the metric first, then the representation, then the loader",
    arguments: [
      (key(.metric("resident"), "frozendict", loader: "orjson"), "no /proc here"),
      (
        key(.metric("allocated"), "frozendict", loader: "orjson"),
        "no frozendict here"
      ),
      (key(.metric("allocated"), loader: "orjson"), "no orjson here"),
      (
        key(.benchmark("filter"), "frozendict", access: "key"),
        "no frozendict here"
      ),
      (key(.benchmark("load"), loader: "orjson"), "no orjson here"),
      (key(.metric("allocated")), nil),
      (key(.benchmark("build")), nil),
    ] as [(CellKey, String?)])
  func unavailable(_ key: CellKey, _ why: String?) throws {
    let cell = try #require(matrix().first { $0.key == key })
    #expect(cell.unavailable == why)
  }

  @Test("a metric brings the state of the process that it needs, a benchmark none")
  func modes() {
    for cell in matrix() {
      switch cell.key.measure {
      case .metric("allocated"): #expect(cell.mode == .heap)
      case .metric: #expect(cell.mode == .resident)
      case .benchmark: #expect(cell.mode == nil)
      }
    }
  }

  @Test("naming metrics leaves benchmarks out, and the other way round")
  func halves() {
    let weighed = matrix(Selection(metrics: [Glob("allocated")]))
    #expect(weighed.allSatisfy { $0.key.measure == .metric("allocated") })
    #expect(weighed.count == 7)
    let timed = matrix(Selection(benchmarks: [Glob("filter")]))
    #expect(timed.allSatisfy { $0.key.measure == .benchmark("filter") })
    #expect(timed.count == 4)
  }

  @Test("loaders that the user names are timed too, whatever the preset times")
  func namedLoader() {
    let cells = matrix(Selection(loaders: [Glob("or*")], benchmarks: [Glob("build")]))
    #expect(cells.map(\.key.loader) == ["orjson", "orjson", "orjson"])
    let all = matrix(Selection(benchmarks: [Glob("build")]), preset: .full)
    #expect(all.count == 6)
  }

  @Test("a preset may weigh fewer loaders, but weighs plain dicts and text in any case")
  func weighedLoaders() {
    var preset = Self.preset
    preset.loaders.heap = [Glob("js*")]
    let selection = Selection(metrics: [Glob("allocated")])
    func weighed(_ selection: Selection) -> [String] {
      matrix(selection, preset: preset).map { "\($0.key.representation) \($0.key.loader)" }
    }
    #expect(
      weighed(selection) == [
        "text none", "dict json", "dict orjson", "namedtuple json", "frozendict json",
      ])
    #expect(
      weighed(Selection(loaders: [Glob("orjson")], metrics: [Glob("allocated")])) == [
        "text none", "dict orjson", "namedtuple orjson", "frozendict orjson",
      ])
  }

  @Test("a selection that fits nothing gives no cell")
  func nothing() {
    #expect(matrix(Selection(representations: [Glob("none-such")])).isEmpty)
    #expect(matrix(Selection(loaders: [Glob("none-such")], benchmarks: [Glob("*")])).isEmpty)
  }

  @Test("of a gate has the user's own alone, and times of the base with those of the head")
  func gate() {
    var offer = sampleCapabilities()
    var head = offer.representations[2]
    (head.item.name, head.isPlugin, head.timedAgainst) = ("mine", true, "mine@base")
    var base = head
    (base.item.name, base.versionOf, base.timedAgainst) = ("mine@base", "mine", nil)
    offer.representations += [head, base]
    let selection = Selection(metrics: [Glob("*")])
    var both = selection
    both.benchmarks = [Glob("*")]
    let cells = matrix(both, offers: [offer], preset: .gate)
    #expect(Set(cells.map(\.key.representation)) == ["mine", "mine@base"])
    #expect(
      cells.filter { $0.key.measure.isBenchmark }.map(\.key.representation).unique == ["mine"])
    let weighed = matrix(selection, offers: [offer], preset: .gate).map(\.key.representation)
    #expect(weighed.count { $0 == "mine" } == weighed.count { $0 == "mine@base" })
    both.representations = [Glob("dict"), Glob("mine")]
    let named = matrix(both, offers: [offer], preset: .gate).map(\.key.representation)
    #expect(Set(named) == ["dict", "mine", "mine@base"])
  }
}
