import LibXML
import TareModel

/// Gathers a run's header from the elements before its results.
struct HeaderReader {
  private let version: Int
  private let id: String
  private let label: String?
  private let started: String
  private let tool: String
  /// What versions 1 and 2 have at the root in place of a request.
  private var earlier: (seed: UInt64, preset: String)?
  private var request: Request?
  private var command: [String]?
  private var host: Run.Host?
  private var runtimes: [Runtime]?
  private var datasets: [Dataset]?
  private var catalog: Catalog?
  private var shards: Shards?
  private var source: ImportSource?

  /// Reads the attributes of the root that the cursor stands on.
  ///
  /// - Parameter version: of the run file.
  init(_ cursor: RunCursor, version: Int) throws(XML.Error) {
    self.version = version
    id = try cursor.required("id")
    label = cursor.optional("label")
    started = try cursor.required("started")
    tool = try cursor.required("tare")
    if version < 3 {
      earlier = (try cursor.number("seed", as: UInt64.self), try cursor.required("preset"))
    }
  }

  /// The header; nil while a part of it is missing.
  var header: Run.Header? {
    guard let command, let host, let runtimes, let datasets, let catalog,
      let request = request ?? earlierRequest(command, datasets)
    else { return nil }
    return Run.Header(
      id: id, label: label, started: started, command: command, request: request,
      toolVersion: tool, host: host, runtimes: runtimes, datasets: datasets, catalog: catalog,
      shards: shards, source: source)
  }

  private func earlierRequest(_ command: [String], _ datasets: [Dataset]) -> Request? {
    earlier.map {
      EarlierCommand(arguments: command).request(
        version: version, seed: $0.seed, preset: $0.preset, datasets: datasets)
    }
  }

  mutating func take(_ cursor: RunCursor) throws(XML.Error) {
    switch cursor.name {
    case "command": command = try Self.texts(cursor)
    case "request": request = try RequestReader(cursor: cursor).request()
    case "host": host = Run.Host(facts: try Self.facts(cursor))
    case "runtimes":
      runtimes = try Self.each(cursor, named: "id") { cursor throws(XML.Error) in
        try Self.runtime(cursor)
      }
    case "datasets":
      datasets = try Self.each(cursor, named: "name") { cursor throws(XML.Error) in
        try Self.dataset(cursor)
      }
    case "source": source = try ImportedReader(cursor: cursor).source()
    case "catalog": catalog = try Self.catalog(cursor, version)
    case "shards": shards = try ShardsReader(cursor: cursor).shards()
    default: try cursor.skip()
    }
  }

  /// - Parameter attribute: what no two of the children may have in common.
  private static func each<Value>(
    _ cursor: RunCursor, named attribute: String? = nil,
    _ read: (RunCursor) throws(XML.Error) -> Value
  ) throws(XML.Error) -> [Value] {
    var (values, names): ([Value], Set<String>) = ([], [])
    try cursor.eachChild { () throws(XML.Error) in
      if let attribute { try cursor.takeOnce(attribute, &names) }
      values.append(try read(cursor))
    }
    return values
  }

  private static func texts(_ cursor: RunCursor) throws(XML.Error) -> [String] {
    try each(cursor) { cursor throws(XML.Error) in try cursor.text() }
  }

  static func facts(_ cursor: RunCursor) throws(XML.Error) -> [Fact] {
    try each(cursor) { cursor throws(XML.Error) in
      let name = try cursor.required("name")
      return Fact(name, try cursor.text())
    }
  }

  private static func runtime(_ cursor: RunCursor) throws(XML.Error) -> Runtime {
    var runtime = Runtime(
      id: try cursor.required("id"), implementation: try cursor.required("implementation"),
      version: Version(try cursor.required("version")), build: [], packages: [],
      variantOf: cursor.optional("variant-of"))
    try cursor.eachChild { () throws(XML.Error) in
      switch cursor.name {
      case "build": runtime.build = try facts(cursor)
      case "packages": runtime.packages = try facts(cursor)
      case "counting": runtime.counting = try facts(cursor)
      default: runtime.own.append(try own(cursor))
      }
    }
    return runtime
  }

  private static func own(_ cursor: RunCursor) throws(XML.Error) -> OwnPackage {
    let package = OwnPackage(
      source: try cursor.required("source"), name: try cursor.required("name"),
      version: try cursor.required("version"), label: try cursor.required("label"),
      isOneOfSeveral: cursor.optional("one-of-several") == "true",
      sha256: try cursor.required("sha256"))
    try cursor.skip()
    return package
  }

  private static func dataset(_ cursor: RunCursor) throws(XML.Error) -> Dataset {
    var dataset = Dataset(
      name: try cursor.required("name"), title: try cursor.required("title"), summary: "",
      bytes: try cursor.number("bytes", as: Int.self),
      records: try cursor.number("records", as: Int.self),
      sha256: try cursor.required("sha256"), query: Query())
    try cursor.eachChild { () throws(XML.Error) in
      switch cursor.name {
      case "summary": dataset.summary = try cursor.text()
      case "collect": dataset.query.collect = try texts(cursor)
      case "match": dataset.query.match = try match(cursor)
      case "identify": dataset.query.identify = try texts(cursor)
      case "share": dataset.query.share = try texts(cursor)
      case "sample": dataset.sample = try sample(cursor)
      case "origin": dataset.origin = try origin(cursor)
      default: try cursor.skip()
      }
    }
    return dataset
  }

  private static func sample(_ cursor: RunCursor) throws(XML.Error) -> SampleOrigin {
    let sample = SampleOrigin(
      bytes: try cursor.number("of-bytes", as: Int.self),
      records: try cursor.number("of-records", as: Int.self),
      sha256: try cursor.required("of-sha256"), seed: try cursor.number("seed", as: UInt64.self))
    try cursor.skip()
    return sample
  }

  private static func origin(_ cursor: RunCursor) throws(XML.Error) -> RecordsOrigin {
    let name = try cursor.required("form")
    guard let form = RecordsOrigin.Form(rawValue: name) else {
      throw cursor.reader.error("'\(name)' is no form of records")
    }
    let origin = RecordsOrigin(
      form: form, part: cursor.optional("part"), key: cursor.optional("key"),
      header: cursor.optional("header"), bytes: try cursor.number("bytes", as: Int.self),
      fileBytes: try cursor.number("file-bytes", as: Int.self))
    try cursor.skip()
    return origin
  }

  private static func match(_ cursor: RunCursor) throws(XML.Error) -> Query.Match {
    let type = try cursor.required("type")
    if cursor.optional("length") != nil, let kind = AbridgedValue.Kind(rawValue: type) {
      let value = AbridgedValue(
        kind: kind, length: try cursor.number("length", as: Int.self),
        hash: cursor.optional("hash"))
      return Query.Match(field: try texts(cursor), value: .abridged(value))
    }
    let text = try cursor.required("value")
    guard let value = Scalar(typeName: type, text: text) else {
      throw cursor.reader.error("'\(text)' is not of type \(type)")
    }
    return Query.Match(field: try texts(cursor), value: value)
  }

  private static func catalog(
    _ cursor: RunCursor, _ version: Int
  ) throws(XML.Error) -> Catalog {
    var catalog = Catalog()
    var names: [String: Set<String>] = [:]
    try cursor.eachChild { () throws(XML.Error) in
      let kind = cursor.name
      try cursor.takeOnce("name", &names[kind, default: []])
      switch kind {
      case "experiment":
        return catalog.experiments.append(try ExperimentReader(cursor: cursor).experiment())
      case "metric" where version >= 3: return catalog.metrics.append(try metric(cursor))
      default: break
      }
      var entry = try entry(cursor)
      switch kind {
      case "loader": catalog.loaders.append(entry)
      case "representation": catalog.representations.append(entry)
      case "benchmark":
        // Earlier digests are hashes of the text of files, which no later one can equal.
        if version < 3 { entry.digest = nil }
        catalog.benchmarks.append(entry)
      default:
        catalog.metrics.append(EarlierMetrics.descriptor(name: entry.name, summary: entry.summary))
      }
    }
    return catalog
  }

  private static func metric(_ cursor: RunCursor) throws(XML.Error) -> MetricDescriptor {
    var metric = MetricDescriptor(
      name: try cursor.required("name"), summary: "", unit: try cursor.required("unit"),
      isExact: try cursor.required("exact") == "true",
      threshold: try cursor.optionalNumber("threshold", as: Double.self),
      isHeadline: try cursor.required("headline") == "true",
      benchmark: cursor.optional("benchmark"))
    try cursor.eachChild { () throws(XML.Error) in metric.summary = try cursor.text() }
    return metric
  }

  private static func entry(_ cursor: RunCursor) throws(XML.Error) -> Catalog.Entry {
    let access = cursor.optional("access")?.split(separator: " ").map(String.init).unique ?? []
    var entry = Catalog.Entry(
      name: try cursor.required("name"), summary: "", access: access,
      isMutable: cursor.optional("mutable").map { $0 == "true" }, makes: cursor.optional("makes"),
      kind: cursor.optional("kind").flatMap(RepresentationKind.init),
      isPlugin: cursor.optional("plugin") == "true", digest: cursor.optional("digest"),
      versionOf: cursor.optional("version-of"), timedAgainst: cursor.optional("timed-against"))
    try cursor.eachChild { () throws(XML.Error) in
      switch cursor.name {
      case "summary": entry.summary = try cursor.text()
      case "gives-up": entry.givesUp = try cursor.text()
      case "source": entry.source = try cursor.text()
      case "code":
        let dataset = try cursor.required("dataset")
        entry.code.append(Catalog.Code(dataset: dataset, text: try cursor.text()))
      case "model": entry.model = try ModelReader(cursor: cursor).model()
      default: try cursor.skip()
      }
    }
    return entry
  }
}
