import LibXML
package import TareModel

/// Writes a run in order: header, any number of results, end; bytes come out after each step.
package final class RunEncoder {
  private let writer = XML.Writer(indent: true)

  package init() {}

  /// Everything up to the first result.
  package func begin(_ header: Run.Header) throws(StoreError) -> [UInt8] {
    try guarded { () throws(XML.Error) in
      writer.startDocument()
      var attributes = [("xmlns", RunSchema.current.namespace), ("id", header.id)]
      if let label = header.label { attributes.append(("label", visible(label))) }
      attributes += [
        ("started", header.started), ("seed", "\(header.seed)"), ("preset", header.preset),
        ("tare", header.toolVersion),
      ]
      try writer.start("run", attributes)
      try writer.start("command")
      for argument in header.command { try writer.element("argument", text: visible(argument)) }
      writer.end()
      try facts("host", header.host.facts)
      try runtimes(header.runtimes)
      try datasets(header.datasets)
      try catalog(header.catalog)
      try writer.start("results")
      // Ends the start tag, which could else still grow: a run may be cut off before its first result.
      try writer.text("\n    ")
    }
    return writer.drain()
  }

  /// Cells, each whole.
  package func add(_ reports: [CellReport]) throws(StoreError) -> [UInt8] {
    try guarded { () throws(XML.Error) in
      for report in reports { try cell(report) }
    }
    return writer.drain()
  }

  /// Findings, each whole.
  package func add(findings: [Finding]) throws(StoreError) -> [UInt8] {
    try guarded { () throws(XML.Error) in
      for finding in findings { try FindingWriter(writer: writer).write(finding) }
    }
    return writer.drain()
  }

  /// What there is to say of processes that measured times, each whole.
  package func add(processes: [TimedProcess]) throws(StoreError) -> [UInt8] {
    try guarded { () throws(XML.Error) in
      for process in processes { try ProcessWriter(writer: writer).write(process) }
    }
    return writer.drain()
  }

  package func end(_ end: Run.End) throws(StoreError) -> [UInt8] {
    try guarded { () throws(XML.Error) in
      writer.end()
      var attributes = [("finished", end.finished), ("load", end.load)]
      if let frequency = end.frequency { attributes.append(("frequency", frequency)) }
      try writer.element("end", attributes)
    }
    return writer.finish()
  }

  /// Continues a file whose header and some results were written before.
  package func skipHeader(_ header: Run.Header) throws(StoreError) { _ = try begin(header) }

  private func guarded(_ body: () throws(XML.Error) -> Void) throws(StoreError) {
    do throws(XML.Error) {
      try body()
    } catch {
      throw StoreError(.output, "the run cannot be written as XML: \(error)")
    }
  }

  private func runtimes(_ runtimes: [Runtime]) throws(XML.Error) {
    try writer.start("runtimes")
    for runtime in runtimes {
      try writer.start(
        "runtime",
        [
          ("id", runtime.id), ("implementation", runtime.implementation),
          ("version", runtime.version.description),
        ])
      try facts("build", runtime.build)
      try facts("packages", runtime.packages)
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
        try path(
          "match", match.field,
          [("type", match.value.typeName), ("value", visible(match.value.text))])
      }
      try path("identify", dataset.query.identify)
      try path("share", dataset.query.share)
      if let sample = dataset.sample { try self.sample(sample) }
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
    for metric in catalog.metrics {
      try entry("metric", Catalog.Entry(name: metric.name, summary: metric.summary))
    }
    for experiment in catalog.experiments {
      try ExperimentWriter(writer: writer).write(experiment)
    }
    writer.end()
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
    if entry.isPlugin { attributes.append(("plugin", "true")) }
    if let digest = entry.digest { attributes.append(("digest", digest)) }
    try writer.start(name, attributes)
    try writer.element("summary", text: visible(entry.summary))
    if let givesUp = entry.givesUp { try writer.element("gives-up", text: visible(givesUp)) }
    if let source = entry.source { try writer.element("source", text: visible(source)) }
    writer.end()
  }

  private func facts(_ name: String, _ facts: [Fact]) throws(XML.Error) {
    try writer.start(name)
    for fact in facts {
      try writer.element("fact", [("name", visible(fact.name))], text: visible(fact.value))
    }
    writer.end()
  }

  private func cell(_ report: CellReport) throws(XML.Error) {
    let key = report.key
    try writer.start(
      "cell",
      [
        ("runtime", key.runtime), ("dataset", visible(key.dataset)), ("loader", key.loader),
        ("representation", visible(key.representation)), ("access", key.access),
        ("measure", key.measure.isBenchmark ? "benchmark" : "metric"),
        ("name", key.measure.name), ("process", "\(report.process)"),
      ])
    try OutcomeWriter(writer: writer).write(report.outcome)
    writer.end()
  }

  /// Text of the user's and of other programs may hold characters that XML cannot.
  private func visible(_ text: String) -> String { XML.Characters.visible(text) }
}
