import LibXML
import TareModel

/// Reads one way to hold records in a class of the user's.
struct ModelReader {
  let cursor: RunCursor

  func model() throws(XML.Error) -> ModelWay {
    let name = try cursor.required("way")
    guard let way = ModelWay.Way(rawValue: name) else {
      throw cursor.reader.error("'\(name)' is no way to make a model")
    }
    var model = ModelWay(
      type: ModelClass(
        module: try cursor.required("module"), name: try cursor.required("class")),
      way: way, library: cursor.optional("library"))
    try cursor.eachChild { () throws(XML.Error) in
      var field = HeldField(
        dataset: try cursor.required("dataset"), path: [], json: words(try cursor.required("json")),
        held: words(try cursor.required("held")))
      try cursor.eachChild { () throws(XML.Error) in field.path.append(try cursor.text()) }
      model.fields.append(field)
    }
    return model
  }

  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
