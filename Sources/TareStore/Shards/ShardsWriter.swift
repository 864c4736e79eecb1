import LibXML
import TareModel

/// Writes which parts a request was split into, and which of them the run has.
struct ShardsWriter {
  let writer: XML.Writer

  func write(_ shards: Shards) throws(XML.Error) {
    var attributes = Attributes([("plan", shards.plan)])
    attributes.add("count", shards.count)
    attributes.add("index", shards.shard?.index)
    try writer.start("shards", attributes.pairs)
    for job in shards.jobs { try write(job) }
    for part in shards.parts { try write(part) }
    writer.end()
  }

  private func write(_ job: Shards.Job) throws(XML.Error) {
    var attributes = Attributes()
    attributes.add("shard", job.shard)
    attributes.add("runtime", job.work.runtime)
    switch job.work {
    case .cells(_, let dataset): attributes.add("dataset", dataset)
    case .experiments(_, let family): attributes.add("experiments", family.rawValue)
    }
    attributes.add("cells", job.cells)
    try writer.element("job", attributes.pairs)
  }

  private func write(_ part: Shards.Part) throws(XML.Error) {
    var attributes = Attributes()
    attributes.add("index", part.index)
    attributes.add("id", part.id)
    attributes.add("started", part.started)
    attributes.add("finished", part.end.finished)
    attributes.add("load", part.end.load)
    attributes.add("frequency", part.end.frequency)
    try writer.start("shard", attributes.pairs)
    try writer.facts("host", part.host.facts)
    writer.end()
  }
}
