import LibXML
import TareModel

/// Reads which parts a request was split into, and which of them the run has.
struct ShardsReader {
  let cursor: RunCursor

  func shards() throws(XML.Error) -> Shards {
    let count = try cursor.number("count", as: Int.self)
    let plan = try cursor.required("plan")
    let index = try cursor.optionalNumber("index", as: Int.self)
    guard (1...Shard.most).contains(count) else { throw outside(count, of: Shard.most) }
    if let index { try check(index, of: count) }
    var jobs: [Shards.Job] = []
    var parts: [Shards.Part] = []
    try cursor.eachChild { () throws(XML.Error) in
      if cursor.name == "job" {
        jobs.append(try job(of: count))
      } else {
        parts.append(try part(of: count))
      }
    }
    return Shards(
      count: count, plan: plan, jobs: jobs, place: index.map { .one($0) } ?? .merged(parts))
  }

  private func job(of count: Int) throws(XML.Error) -> Shards.Job {
    let runtime = try cursor.required("runtime")
    let shard = try cursor.number("shard", as: Int.self)
    try check(shard, of: count)
    let work: WorkUnit
    if let name = cursor.optional("experiments") {
      guard let family = Experiment.Family(rawValue: name) else {
        throw cursor.reader.error("'\(name)' is no family of experiments")
      }
      work = .experiments(runtime: runtime, family: family)
    } else {
      work = .cells(runtime: runtime, dataset: try cursor.required("dataset"))
    }
    let cells = try cursor.number("cells", as: Int.self)
    try cursor.skip()
    return Shards.Job(shard: shard, work: work, cells: cells)
  }

  private func part(of count: Int) throws(XML.Error) -> Shards.Part {
    let index = try cursor.number("index", as: Int.self)
    try check(index, of: count)
    let (id, started) = (try cursor.required("id"), try cursor.required("started"))
    let end = Run.End(
      finished: try cursor.required("finished"), load: try cursor.required("load"),
      frequency: cursor.optional("frequency"))
    var host = Run.Host(facts: [])
    try cursor.eachChild { () throws(XML.Error) in
      host = Run.Host(facts: try HeaderReader.facts(cursor))
    }
    return Shards.Part(index: index, id: id, started: started, end: end, host: host)
  }

  private func check(_ index: Int, of count: Int) throws(XML.Error) {
    guard (1...count).contains(index) else { throw outside(index, of: count) }
  }

  private func outside(_ index: Int, of count: Int) -> XML.Error {
    cursor.reader.error("\(index) is no number of a shard from 1 to \(count)")
  }
}
