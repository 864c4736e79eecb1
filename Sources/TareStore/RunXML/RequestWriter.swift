import LibXML
import TareModel

/// Writes what was asked of a run.
struct RequestWriter {
  let writer: XML.Writer

  func write(_ request: Request) throws(XML.Error) {
    var attributes = Attributes([("preset", request.preset)])
    attributes.add("seed", request.seed)
    attributes.add("precision", request.precision)
    attributes.add("budget", request.budget)
    attributes.add("time-limit", request.timeLimit)
    attributes.add("memory-limit", request.memoryLimit)
    if request.isOffline { attributes.add("offline", "true") }
    if request.selection.countsInstructions { attributes.add("instructions", "true") }
    try writer.start("request", attributes.pairs)
    if let plan = request.plan { try write(plan) }
    for dataset in request.datasets { try write(dataset) }
    for plugin in request.plugins {
      var attributes = Attributes([("path", plugin.path)])
      attributes.add("sha256", plugin.sha256)
      try writer.element("plugin", attributes.pairs)
    }
    for package in request.packages {
      var attributes = Attributes([("source", package.source)])
      attributes.add("sha256", package.sha256)
      try writer.element("package", attributes.pairs)
    }
    for type in request.models.classes {
      try writer.element("model", [("module", type.module), ("class", type.name)])
    }
    try names("path", request.models.paths)
    try names("requirement", request.models.requirements)
    if let gate = request.gate { try write(gate) }
    try names("runtime", request.runtimes)
    let selection = request.selection
    try names("loader", selection.loaders.map(\.pattern))
    try names("representation", selection.representations.map(\.pattern))
    try names("benchmark", selection.benchmarks.map(\.pattern))
    try names("metric", selection.metrics.map(\.pattern))
    try names("experiment", selection.experiments.map(\.pattern))
    writer.end()
  }

  private func write(_ gate: GateRequest) throws(XML.Error) {
    try writer.start("gate")
    for (side, tree) in [("base", gate.base), ("head", gate.head)] {
      var attributes = Attributes([("name", XML.Characters.visible(tree.name))])
      attributes.add("commit", tree.commit)
      try writer.element(side, attributes.pairs)
    }
    try names("requirement", gate.baseRequirements)
    writer.end()
  }

  private func write(_ plan: TimePlan) throws(XML.Error) {
    var attributes = Attributes()
    attributes.add("processes", plan.timing.processes)
    attributes.add("samples", plan.timing.samples)
    attributes.add("block", plan.timing.block)
    attributes.add("warmups", plan.timing.warmups)
    attributes.add("longest", plan.timing.longest)
    attributes.add("limit", plan.limit)
    try writer.start("plan", attributes.pairs)
    if let further = plan.timing.further {
      var attributes = Attributes()
      attributes.add("processes", further.processes)
      attributes.add("fewest", further.fewest)
      attributes.add("seconds", further.seconds)
      attributes.add("precision", further.precision)
      try writer.element("further", attributes.pairs)
    }
    writer.end()
  }

  private func write(_ dataset: DatasetRequest) throws(XML.Error) {
    var attributes = Attributes([("name", dataset.dataset), ("source", dataset.source)])
    attributes.add("records", dataset.records)
    attributes.add("id", dataset.identify)
    attributes.add("match", dataset.match?.field)
    attributes.add("value", dataset.match?.value)
    attributes.add("collect", dataset.collect)
    attributes.add("sample", dataset.sample)
    try writer.element("dataset", attributes.pairs)
  }

  private func names(_ kind: String, _ names: [String]) throws(XML.Error) {
    for name in names { try writer.element(kind, [("name", XML.Characters.visible(name))]) }
  }
}
