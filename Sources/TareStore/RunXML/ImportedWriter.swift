import LibXML
import TareModel

/// Writes what another tool measured, and which.
struct ImportedWriter {
  let writer: XML.Writer

  func write(_ source: ImportSource) throws(XML.Error) {
    var attributes = Attributes([("tool", source.tool)])
    attributes.add("version", source.version)
    attributes.add("file", source.file)
    attributes.add("commit", source.commit)
    attributes.add("branch", source.branch)
    attributes.add("environment", source.environment)
    try writer.element("source", attributes.pairs)
  }

  func write(_ result: BenchmarkResult) throws(XML.Error) {
    var attributes = Attributes([("name", result.key.name), ("measure", result.key.measure)])
    attributes.add("unit", result.unit)
    attributes.add("better", result.isHigherBetter ? "higher" : "lower")
    attributes.add("value", result.figures?.value)
    attributes.add("low", result.figures?.low)
    attributes.add("high", result.figures?.high)
    attributes.add("version", result.version)
    attributes.add("note", result.note)
    try writer.start("result", attributes.pairs)
    for parameter in result.key.parameters {
      try writer.element(
        "parameter", [("name", XML.Characters.visible(parameter.name))],
        text: XML.Characters.visible(parameter.value))
    }
    switch result.outcome {
    case .measured(let figures):
      for samples in figures.processes {
        try writer.element("samples", text: samples.map(\.description).joined(separator: " "))
      }
    case .unavailable(let why): try writer.unavailable(why)
    case .failed(let why): try writer.failed(why, "")
    }
    writer.end()
  }
}
