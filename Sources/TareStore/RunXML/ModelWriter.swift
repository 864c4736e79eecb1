import LibXML
import TareModel

/// Writes one way to hold records in a class of the user's.
struct ModelWriter {
  let writer: XML.Writer

  func write(_ model: ModelWay) throws(XML.Error) {
    var attributes = Attributes([("module", model.type.module), ("class", model.type.name)])
    attributes.add("way", model.way.rawValue)
    attributes.add("library", model.library)
    try writer.start("model", attributes.pairs)
    for field in model.fields {
      try writer.start(
        "field",
        [
          ("dataset", XML.Characters.visible(field.dataset)),
          ("json", field.json.joined(separator: " ")),
          ("held", XML.Characters.visible(field.held.joined(separator: " "))),
        ])
      for key in field.path { try writer.element("key", text: XML.Characters.visible(key)) }
      writer.end()
    }
    writer.end()
  }
}
