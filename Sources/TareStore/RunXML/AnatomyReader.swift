import LibXML
import TareModel

/// Reads where the bytes of a cell's records go.
struct AnatomyReader {
  let cursor: RunCursor

  func anatomy() throws(XML.Error) -> Anatomy {
    let records = try cursor.optionalNumber("records", as: Int.self)
    let line = cursor.reader.error("an anatomy says neither its records nor why there is none")
    var parts: [Anatomy.Part] = []
    var why: String?
    try cursor.eachChild { () throws(XML.Error) in
      if cursor.name == "unavailable" {
        why = try cursor.reason()
      } else {
        parts.append(try part())
      }
    }
    if let why { return .unavailable(why: why) }
    guard let records else { throw line }
    return .divided(records: records, parts: parts)
  }

  private func part() throws(XML.Error) -> Anatomy.Part {
    let word = try cursor.required("of")
    guard let place = Anatomy.Place(word: word, name: cursor.optional("name") ?? "") else {
      throw cursor.reader.error("'\(word)' is no place of an anatomy")
    }
    var bytes: [Anatomy.Kind: Int] = [:]
    for kind in Anatomy.Kind.allCases {
      bytes[kind] = try cursor.optionalNumber(kind.rawValue, as: Int.self)
    }
    try cursor.skip()
    return Anatomy.Part(place, bytes)
  }
}
