import LibXML
import TareModel

/// Reads what a file of version 2 says of a process that measured times; its cells stand beside it.
struct EarlierProcessReader {
  let cursor: RunCursor

  func process() throws(XML.Error) -> TimedProcess {
    var process = TimedProcess(
      runtime: try cursor.required("runtime"), dataset: try cursor.required("dataset"),
      loader: try cursor.required("loader"),
      representation: try cursor.required("representation"),
      number: try cursor.number("number", as: Int.self),
      seconds: try cursor.number("seconds", as: Double.self),
      timed: try cursor.number("timed", as: Double.self),
      cpuIndex: try cursor.optionalNumber("cpu", as: Int.self),
      surroundings: .init(
        collector: cursor.optional("gc"), hashes: cursor.optional("hashes")), pulse: nil)
    var found: [String: TimedProcess.Beats] = [:]
    try cursor.eachChild { () throws(XML.Error) in
      let name = cursor.name
      found[name] = try beats()
    }
    if let steps = found["steps"], let memory = found["memory"] {
      process.pulse = .init(steps: steps, memory: memory)
    }
    return process
  }

  private func beats() throws(XML.Error) -> TimedProcess.Beats {
    var beats = TimedProcess.Beats(wallSeconds: [], cpuSeconds: [])
    try cursor.eachChild { () throws(XML.Error) in
      let isWall = cursor.name == "wall"
      let samples = try cursor.earlierSamples()
      if isWall { beats.wallSeconds = samples } else { beats.cpuSeconds = samples }
    }
    return beats
  }
}
