import LibXML
import TareModel

/// Writes where the bytes of a cell's records go.
struct AnatomyWriter {
  let writer: XML.Writer

  func write(_ anatomy: Anatomy) throws(XML.Error) {
    switch anatomy {
    case .unavailable(let why):
      try writer.start("anatomy", [])
      try writer.unavailable(why)
    case .divided(let records, let parts):
      try writer.start("anatomy", [("records", "\(records)")])
      for part in parts {
        var attributes = Attributes([("of", part.place.word)])
        attributes.add("name", part.place.name)
        for kind in Anatomy.Kind.allCases { attributes.add(kind.rawValue, part.bytes[kind]) }
        try writer.element("part", attributes.pairs)
      }
    }
    writer.end()
  }
}
