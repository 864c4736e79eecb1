import TareTestSupport
import Testing

@testable import TareModel

@Suite("FirstLook")
struct FirstLookTests {
  private static let newest = runtime("3.13.0")

  private static func runtime(
    _ version: String, implementation: String = "cpython", build: [Fact] = []
  ) -> Runtime {
    Runtime(
      id: "\(implementation)-\(version)", implementation: implementation,
      version: Version(version), build: build, packages: [])
  }

  private static let offer: Capabilities = {
    var offer = sampleCapabilities(newest.id)
    offer.representations = [
      ("frozen", .dict, false), ("tuple", .tuple, false), ("slots", .object, true),
      ("dict", .dict, true),
      ("record", .object, false), ("class", .object, true), ("mine", nil, nil),
    ].map { (name: String, kind: RepresentationKind?, isMutable: Bool?) in
      .init(
        item: .init(name: name, summary: "", unavailable: nil), access: [], givesUp: "",
        holdsText: false, isPlugin: name == "mine", isMutable: isMutable, kind: kind)
    }
    return offer
  }()

  private func weights(
    on runtime: Runtime = newest, loader: String = "json", of dataset: String = "cargo",
    unavailable: String? = nil, _ measure: Measure = .allocated
  ) -> [Matrix.Planned] {
    Self.offer.representations.map {
      .init(
        key: key(
          measure, $0.item.name, loader: loader, runtime: runtime.id, dataset: dataset),
        mode: .heap, unavailable: unavailable)
    }
  }

  private func look(_ cells: [Matrix.Planned], _ runtimes: [Runtime] = [newest]) -> FirstLook? {
    FirstLook(cells, offers: [Self.offer], runtimes: runtimes)
  }

  @Test("dicts, then plug-ins and mutable classes, then the others, each from the last on")
  func order() throws {
    let found = try #require(look(weights(of: "people") + weights(of: "cargo")))
    let names = ["dict", "mine", "class", "slots", "record", "tuple", "frozen"]
    #expect(found.keys.map(\.representation) == names + names)
    #expect(found.keys.map(\.dataset).unique == ["people", "cargo"])
    #expect(found.keys.allSatisfy { $0.measure == .allocated })
  }

  @Test("it is of the newest plain CPython that weighs anything")
  func runtimes() {
    let all = [
      Self.runtime("3.12.1"), Self.newest, Self.runtime("3.14.0"),
      Self.runtime("8.0.1", implementation: "pypy"),
      Self.runtime("3.13.0", build: [Fact("debug", "yes")]),
    ]
    let cells =
      all.flatMap { weights(on: $0, unavailable: $0.id == "cpython-3.14.0" ? "no" : nil) }
    #expect(look(cells, all)?.runtime == Self.newest)
    #expect(look(cells, all)?.keys.map(\.runtime).unique == [Self.newest.id])
  }

  @Test("it is of the plain loader, or of the first where that is left out")
  func loaders() {
    #expect(look(weights(loader: "orjson") + weights())?.loader == "json")
    let others = look(weights(loader: "orjson") + weights(loader: "ujson"))
    #expect(others?.loader == "orjson")
    #expect(others?.keys.map(\.loader).unique == ["orjson"])
  }

  @Test("there is none where nothing is weighed, or only the text of the file")
  func none() {
    #expect(look(weights(.metric("peak"))) == nil)
    #expect(look(weights(loader: CellKey.noLoader)) == nil)
    #expect(look(weights(unavailable: "no")) == nil)
    #expect(look([]) == nil)
  }
}
