import LibXML
import TareModel

/// Writes what there is to say of a process that measured times.
struct ProcessWriter {
  let writer: XML.Writer

  func write(_ process: TimedProcess) throws(XML.Error) {
    var attributes = [
      ("runtime", process.runtime), ("dataset", XML.Characters.visible(process.dataset)),
      ("loader", process.loader),
      ("representation", XML.Characters.visible(process.representation)),
      ("number", "\(process.number)"), ("seconds", "\(process.seconds)"),
      ("timed", "\(process.timed)"),
    ]
    if let cpu = process.cpu { attributes.append(("cpu", "\(cpu)")) }
    let surroundings = process.surroundings
    if let collector = surroundings.collector {
      attributes.append(("gc", XML.Characters.visible(collector)))
    }
    if let hashes = surroundings.hashes {
      attributes.append(("hashes", XML.Characters.visible(hashes)))
    }
    try writer.start("process", attributes)
    if let pulse = process.pulse {
      try beats("steps", pulse.steps)
      try beats("memory", pulse.memory)
    }
    writer.end()
  }

  private func beats(_ name: String, _ beats: TimedProcess.Beats) throws(XML.Error) {
    try writer.start(name)
    try writer.seconds("wall", beats.wall)
    try writer.seconds("cpu", beats.cpu)
    writer.end()
  }
}

extension XML.Writer {
  /// An element with a list of seconds.
  func seconds(_ name: String, _ values: [Double]) throws(XML.Error) {
    try element(name, text: values.map { "\($0)" }.joined(separator: " "))
  }
}
