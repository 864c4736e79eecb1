import LibXML
import TareModel

/// Writes what is known before the first cell is measured.
struct HeaderWriter {
  let writer: XML.Writer

  /// All up to the results; the root stays open.
  func write(_ header: Run.Header) throws(XML.Error) {
    var attributes = Attributes([("xmlns", RunSchema.current.namespace), ("id", header.id)])
    attributes.add("label", header.label)
    attributes.add("started", header.started)
    attributes.add("tare", header.toolVersion)
    try writer.start("run", attributes.pairs)
    try writer.start("command")
    for argument in header.command { try writer.element("argument", text: visible(argument)) }
    writer.end()
    try RequestWriter(writer: writer).write(header.request)
    try facts("host", header.host.facts)
    try runtimes(header.runtimes)
    try datasets(header.datasets)
    try catalog(header.catalog)
    if let shards = header.shards { try ShardsWriter(writer: writer).write(shards) }
    if let source = header.source { try ImportedWriter(writer: writer).write(source) }
  }

  private func runtimes(_ runtimes: [Runtime]) throws(XML.Error) {
    try writer.start("runtimes")
    for runtime in runtimes {
      var attributes = Attributes([
        ("id", runtime.id), ("implementation", runtime.implementation),
        ("version", runtime.version.description),
      ])
      attributes.add("variant-of", runtime.variantOf)
      try writer.start("runtime", attributes.pairs)
      try facts("build", runtime.build)
      try facts("packages", runtime.packages)
      if !runtime.counting.isEmpty { try facts("counting", runtime.counting) }
      for package in runtime.own {
        var attributes = [
          ("source", visible(package.source)), ("name", visible(package.name)),
          ("version", visible(package.version)), ("label", visible(package.label)),
        ]
        if package.isOneOfSeveral { attributes.append(("one-of-several", "true")) }
        try writer.element("own", attributes + [("sha256", package.sha256)])
      }
      writer.end()
    }
    writer.end()
  }

  private func datasets(_ datasets: [Dataset]) throws(XML.Error) {
    try writer.start("datasets")
    for dataset in datasets {
      try writer.start(
        "dataset",
        [
          ("name", visible(dataset.name)), ("title", visible(dataset.title)),
          ("bytes", "\(dataset.bytes)"), ("records", "\(dataset.records)"),
          ("sha256", dataset.sha256),
        ])
      try writer.element("summary", text: visible(dataset.summary))
      try path("collect", dataset.query.collect)
      if let match = dataset.query.match {
        var attributes = [("type", match.value.typeName)]
        if case .abridged(let value) = match.value {
          attributes.append(("length", "\(value.length)"))
          if let hash = value.hash { attributes.append(("hash", hash)) }
        } else {
          attributes.append(("value", visible(match.value.text)))
        }
        try path("match", match.field, attributes)
      }
      try path("identify", dataset.query.identify)
      try path("share", dataset.query.share)
      if let sample = dataset.sample { try self.sample(sample) }
      if let origin = dataset.origin { try self.origin(origin) }
      writer.end()
    }
    writer.end()
  }

  private func path(
    _ name: String, _ keys: [String]?, _ attributes: [(String, String)] = []
  ) throws(XML.Error) {
    guard let keys else { return }
    try writer.start(name, attributes)
    for key in keys { try writer.element("key", text: visible(key)) }
    writer.end()
  }

  private func catalog(_ catalog: Catalog) throws(XML.Error) {
    try writer.start("catalog")
    for entry in catalog.loaders { try self.entry("loader", entry) }
    for entry in catalog.representations { try self.entry("representation", entry) }
    for entry in catalog.benchmarks { try self.entry("benchmark", entry) }
    for metric in catalog.metrics { try self.metric(metric) }
    for experiment in catalog.experiments {
      try ExperimentWriter(writer: writer).write(experiment)
    }
    writer.end()
  }

  private func origin(_ origin: RecordsOrigin) throws(XML.Error) {
    var attributes = [("form", origin.form.rawValue)]
    for (name, text) in [("part", origin.part), ("key", origin.key), ("header", origin.header)] {
      if let text { attributes.append((name, visible(text))) }
    }
    attributes.append(("bytes", "\(origin.bytes)"))
    attributes.append(("file-bytes", "\(origin.fileBytes)"))
    try writer.element("origin", attributes)
  }

  private func sample(_ sample: SampleOrigin) throws(XML.Error) {
    try writer.element(
      "sample",
      [
        ("of-bytes", "\(sample.bytes)"), ("of-records", "\(sample.records)"),
        ("of-sha256", sample.sha256), ("seed", "\(sample.seed)"),
      ])
  }

  private func entry(_ name: String, _ entry: Catalog.Entry) throws(XML.Error) {
    var attributes = [("name", visible(entry.name))]
    if !entry.access.isEmpty { attributes.append(("access", entry.access.joined(separator: " "))) }
    if let isMutable = entry.isMutable { attributes.append(("mutable", "\(isMutable)")) }
    if let makes = entry.makes { attributes.append(("makes", visible(makes))) }
    if let kind = entry.kind { attributes.append(("kind", kind.rawValue)) }
    if entry.isPlugin { attributes.append(("plugin", "true")) }
    if let digest = entry.digest { attributes.append(("digest", digest)) }
    if let name = entry.versionOf { attributes.append(("version-of", visible(name))) }
    if let name = entry.timedAgainst { attributes.append(("timed-against", visible(name))) }
    try writer.start(name, attributes)
    try writer.element("summary", text: visible(entry.summary))
    if let givesUp = entry.givesUp { try writer.element("gives-up", text: visible(givesUp)) }
    if let source = entry.source { try writer.element("source", text: visible(source)) }
    for code in entry.code {
      try writer.element("code", [("dataset", visible(code.dataset))], text: visible(code.text))
    }
    if let model = entry.model { try ModelWriter(writer: writer).write(model) }
    writer.end()
  }

  private func metric(_ metric: MetricDescriptor) throws(XML.Error) {
    var attributes = Attributes([("name", metric.name), ("unit", metric.unit)])
    attributes.add("exact", "\(metric.isExact)")
    attributes.add("threshold", metric.threshold)
    attributes.add("headline", "\(metric.isHeadline)")
    attributes.add("benchmark", metric.benchmark)
    try writer.start("metric", attributes.pairs)
    try writer.element("summary", text: visible(metric.summary))
    writer.end()
  }

  private func facts(_ name: String, _ facts: [Fact]) throws(XML.Error) {
    try writer.facts(name, facts)
  }

  /// Text of the user's and of other programs may hold characters that XML cannot.
  private func visible(_ text: String) -> String { XML.Characters.visible(text) }
}

extension XML.Writer {
  /// Named texts as an element.
  func facts(_ name: String, _ facts: [Fact]) throws(XML.Error) {
    try start(name)
    for fact in facts {
      try element(
        "fact", [("name", XML.Characters.visible(fact.name))],
        text: XML.Characters.visible(fact.value))
    }
    end()
  }
}
