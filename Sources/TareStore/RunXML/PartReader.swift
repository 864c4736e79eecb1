import LibXML
import TareModel

/// Reads what one process measured.
struct PartReader {
  let cursor: RunCursor

  func part() throws(XML.Error) -> ProcessPart {
    let place = ProcessPart.Place(
      runtime: try cursor.required("runtime"), dataset: try cursor.required("dataset"),
      loader: try cursor.required("loader"),
      representation: try cursor.required("representation"),
      number: try cursor.optionalNumber("number", as: Int.self) ?? 1)
    let cells = CellReader(
      cursor: cursor, place: place, access: cursor.optional("access"),
      warmups: try cursor.optionalNumber("warmups", as: Int.self),
      places: try cursor.optionalNumber("places", as: Int.self))
    var part = ProcessPart(place: place, process: try process(place), reports: [])
    var steps: TimedProcess.Beats?
    try cursor.eachChild { () throws(XML.Error) in
      switch cursor.name {
      case "steps": steps = try beats()
      case "memory":
        let memory = try beats()
        part.process?.pulse = steps.map { .init(steps: $0, memory: memory) }
      default: part.reports.append(try cells.report())
      }
    }
    return part
  }

  /// nil where the process measured no times.
  private func process(_ place: ProcessPart.Place) throws(XML.Error) -> TimedProcess? {
    guard let seconds = try cursor.optionalNumber("seconds", as: Double.self) else { return nil }
    return TimedProcess(
      runtime: place.runtime, dataset: place.dataset, loader: place.loader,
      representation: place.representation, number: place.number, seconds: seconds,
      timed: try cursor.number("timed", as: Double.self),
      cpuIndex: try cursor.optionalNumber("cpu", as: Int.self),
      surroundings: .init(
        collector: cursor.optional("gc"), hashes: cursor.optional("hashes")), pulse: nil)
  }

  private func beats() throws(XML.Error) -> TimedProcess.Beats {
    let samples = try cursor.samples(cursor.number("places", as: Int.self))
    try cursor.skip()
    return TimedProcess.Beats(wallSeconds: samples.wall, cpuSeconds: samples.cpu)
  }
}

extension RunCursor {
  /// (wall, CPU) seconds in the attributes `cpu` and `over`.
  func samples(_ places: Int) throws(XML.Error) -> (wall: [Double], cpu: [Double]) {
    let list = SampleList(places: places, cpu: try numbers("cpu"), over: try numbers("over"))
    guard let seconds = list.seconds else {
      throw reader.error(
        "the samples of '\(name)' are no spans of time, one of each clock for each block")
    }
    return seconds
  }
}
