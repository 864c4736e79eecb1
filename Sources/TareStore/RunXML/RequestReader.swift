import LibXML
import TareModel

/// Reads what was asked of a run.
struct RequestReader {
  let cursor: RunCursor

  func request() throws(XML.Error) -> Request {
    var request = Request(
      preset: try cursor.required("preset"), seed: try cursor.number("seed", as: UInt64.self),
      precision: try cursor.optionalNumber("precision", as: Double.self),
      budget: try cursor.optionalNumber("budget", as: Double.self),
      timeLimit: try cursor.number("time-limit", as: Double.self),
      memoryLimit: try cursor.optionalNumber("memory-limit", as: Int.self),
      isOffline: cursor.optional("offline") == "true")
    request.selection.countsInstructions = cursor.optional("instructions") == "true"
    try cursor.eachChild { () throws(XML.Error) in try take(&request) }
    return request
  }

  private func take(_ request: inout Request) throws(XML.Error) {
    switch cursor.name {
    case "plan": return request.plan = try plan()
    case "gate": return request.gate = try gate()
    case "dataset": request.datasets.append(try dataset())
    case "plugin":
      request.plugins.append(
        PluginFile(path: try cursor.required("path"), sha256: cursor.optional("sha256")))
    case "package":
      request.packages.append(
        PackageRequest(source: try cursor.required("source"), sha256: cursor.optional("sha256")))
    case "model":
      request.models.classes.append(
        ModelClass(module: try cursor.required("module"), name: try cursor.required("class")))
    case "path": request.models.paths.append(try cursor.required("name"))
    case "requirement": request.models.requirements.append(try cursor.required("name"))
    case "runtime": request.runtimes.append(try cursor.required("name"))
    case "loader": request.selection.loaders.append(try pattern())
    case "representation": request.selection.representations.append(try pattern())
    case "benchmark": request.selection.benchmarks.append(try pattern())
    case "metric": request.selection.metrics.append(try pattern())
    case "experiment": request.selection.experiments.append(try pattern())
    default: break
    }
    try cursor.skip()
  }

  private func pattern() throws(XML.Error) -> Glob { Glob(try cursor.required("name")) }

  private func gate() throws(XML.Error) -> GateRequest {
    var gate = GateRequest(base: .init(name: ""), head: .init(name: ""))
    try cursor.eachChild { () throws(XML.Error) in
      let name = try cursor.required("name")
      switch cursor.name {
      case "base": gate.base = .init(name: name, commit: cursor.optional("commit"))
      case "head": gate.head = .init(name: name, commit: cursor.optional("commit"))
      default: gate.baseRequirements.append(name)
      }
      try cursor.skip()
    }
    return gate
  }

  private func plan() throws(XML.Error) -> TimePlan {
    var plan = TimePlan(
      timing: Timing(
        processes: try cursor.number("processes", as: Int.self),
        samples: try cursor.number("samples", as: Int.self),
        block: try cursor.number("block", as: Double.self),
        warmups: try cursor.number("warmups", as: Int.self),
        longest: try cursor.number("longest", as: Double.self)),
      limit: try cursor.optionalNumber("limit", as: Double.self))
    try cursor.eachChild { () throws(XML.Error) in
      plan.timing.further = Timing.Further(
        processes: try cursor.number("processes", as: Int.self),
        fewest: try cursor.number("fewest", as: Int.self),
        seconds: try cursor.number("seconds", as: Double.self),
        precision: try cursor.number("precision", as: Double.self))
      try cursor.skip()
    }
    return plan
  }

  private func dataset() throws(XML.Error) -> DatasetRequest {
    let value = cursor.optional("value")
    return DatasetRequest(
      dataset: try cursor.required("name"), source: try cursor.required("source"),
      records: cursor.optional("records"), identify: cursor.optional("id"),
      match: cursor.optional("match").map { .init(field: $0, value: value) },
      collect: cursor.optional("collect"),
      sample: try cursor.optionalNumber("sample", as: Int.self))
  }
}
