import LibXML
import TareModel

/// Writes what one process measured as one element: what its cells share stands once.
struct PartWriter {
  let writer: XML.Writer

  func write(_ part: ProcessPart) throws(XML.Error) {
    let place = part.place
    var attributes = Attributes([
      ("runtime", place.runtime), ("dataset", place.dataset), ("loader", place.loader),
      ("representation", place.representation),
    ])
    if place.number != 1 { attributes.add("number", "\(place.number)") }
    attributes.add("access", part.access)
    attributes.add("warmups", part.warmups)
    attributes.add("places", part.places)
    if let process = part.process {
      attributes.add("seconds", process.seconds)
      attributes.add("timed", process.timed)
      attributes.add("cpu", process.cpuIndex)
      attributes.add("gc", process.surroundings.collector)
      attributes.add("hashes", process.surroundings.hashes)
    }
    try writer.start("process", attributes.pairs)
    if let pulse = part.process?.pulse {
      try beats("steps", pulse.steps)
      try beats("memory", pulse.memory)
    }
    for report in part.reports {
      try CellWriter(writer: writer, part: part).write(report)
    }
    writer.end()
  }

  private func beats(_ name: String, _ beats: TimedProcess.Beats) throws(XML.Error) {
    let places = try writer.places(SampleList.places(beats.wallSeconds + beats.cpuSeconds))
    var attributes = Attributes()
    attributes.add("places", places)
    attributes.add(try writer.samples(wall: beats.wallSeconds, cpu: beats.cpuSeconds, places))
    try writer.element(name, attributes.pairs)
  }
}

extension XML.Writer {
  /// The decimal places in which samples are written.
  ///
  /// - Throws: where there are none, for what is no span of time.
  func places(_ places: Int?) throws(XML.Error) -> Int {
    guard let places else { throw error("samples that are no spans of time") }
    return places
  }

  /// - Throws: where the clocks were not read as often as each other.
  func samples(
    wall: [Double], cpu: [Double], _ places: Int
  ) throws(XML.Error) -> SampleList {
    guard let list = SampleList(wall: wall, cpu: cpu, places: places) else {
      throw error("\(wall.count) samples of the wall clock, and \(cpu.count) of the CPU's")
    }
    return list
  }
}
