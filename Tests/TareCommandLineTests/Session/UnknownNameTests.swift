import TareModel
import Testing

@testable import TareCommandLine

@Suite("UnknownName")
struct UnknownNameTests {
  @Test("suggests the nearest name, else says which there are, or that there is none")
  func sentence() {
    #expect(
      UnknownName(kind: "loader", name: "jsn", known: ["json", "ujson"]).sentence
        == "no loader is called 'jsn'; did you mean 'json'?")
    #expect(
      UnknownName(kind: "loader", name: "pickle", known: ["json", "eval"]).sentence
        == "no loader is called 'pickle'; there are json, eval")
    #expect(
      UnknownName(kind: "loader", name: "json", known: []).sentence
        == "no loader is called 'json'; there is none")
  }

  @Test(
    "finds the first pattern of a selection that fits nothing any runtime offers",
    arguments: [
      (Selection(loaders: [Glob("json"), Glob("jsan")]), "loader", "jsan"),
      (Selection(representations: [Glob("slot")]), "representation", "slot"),
      (Selection(benchmarks: [Glob("fliter")]), "benchmark", "fliter"),
      (Selection(metrics: [Glob("filter")]), "metric", "filter"),
      (Selection(experiments: [Glob("tuple")]), "experiment", "tuple"),
      (Selection(loaders: [Glob("x")], metrics: [Glob("y")]), "loader", "x"),
    ])
  func first(_ selection: Selection, _ kind: String, _ name: String) {
    let unknown = UnknownName.first(
      in: selection, offers: [sampleCapabilities(), sampleCapabilities("b")])
    #expect(unknown?.kind == kind)
    #expect(unknown?.name == name)
  }

  @Test("a pattern that fits something, a missing loader too, is known")
  func known() {
    let selection = Selection(
      loaders: [Glob("orjson")], representations: [Glob("slots*"), Glob("dict")],
      benchmarks: [Glob("*")], metrics: [Glob("alloc?ted")])
    #expect(UnknownName.first(in: selection, offers: [sampleCapabilities()]) == nil)
    #expect(UnknownName.first(in: Selection(), offers: []) == nil)
  }

  @Test("names each once although several runtimes offer it")
  func once() {
    let unknown = UnknownName.first(
      in: Selection(representations: [Glob("zzzzzz")]),
      offers: [sampleCapabilities(), sampleCapabilities("b")])
    #expect(unknown?.known == ["dict", "slots", "slots-unique"])
  }
}
