import TareModel

/// What a small runtime offers: two loaders, of which one is missing, and three representations.
func sampleCapabilities(_ runtime: String = "cpython-3.13.0") -> Capabilities {
  func item(_ name: String, _ unavailable: String? = nil) -> Capabilities.Item {
    Capabilities.Item(name: name, summary: "about \(name)", unavailable: unavailable)
  }
  func held(
    _ name: String, _ access: [String], text: Bool = false, unavailable: String? = nil
  ) -> Capabilities.Representation {
    Capabilities.Representation(
      item: item(name, unavailable), access: access, givesUp: "", holdsText: text, isPlugin: false)
  }
  return Capabilities(
    runtime: runtime,
    loaders: [.init(item("json")), .init(item("orjson", "no orjson here"))],
    representations: [
      held("text", [], text: true), held("dict", ["key"]),
      held("namedtuple", ["attribute", "index"]),
      held("frozendict", ["key"], unavailable: "no frozendict here"),
    ],
    benchmarks: [
      .init(name: "build", summary: "", hasAccess: false, source: ""),
      .init(name: "filter", summary: "", hasAccess: true, source: ""),
      .init(name: "load", summary: "", hasAccess: false, source: ""),
    ],
    metrics: [
      .init(descriptor: MetricDescriptor(name: "allocated", summary: ""), mode: .heap),
      .init(
        descriptor: MetricDescriptor(name: "resident", summary: ""), mode: .resident,
        unavailable: "no /proc here"),
    ])
}

/// An experiment as a runtime offers it.
func sampleTrial(
  _ name: String, isQuick: Bool = false, unavailable: String? = nil
) -> Capabilities.Trial {
  Capabilities.Trial(
    experiment: Experiment(
      name: name, family: .identity, question: "?", source: "", claims: [], isQuick: isQuick),
    process: .shared, unavailable: unavailable)
}
