package import TareModel

/// What a probe says of one way to hold records in a class of the user's.
package struct ModelWayPart: Decodable, Sendable, Equatable {
  package var way: ModelWay
  /// The user's files that define it.
  package var files: [String]

  private enum CodingKeys: String, CodingKey {
    case module, way, library, files
    case name = "class"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let type = ModelClass(
      module: try container.decode(String.self, forKey: .module),
      name: try container.decode(String.self, forKey: .name))
    way = ModelWay(
      type: type, way: try container.decodeName(of: ModelWay.Way.self, forKey: .way),
      library: try container.decodeIfPresent(String.self, forKey: .library))
    files = try container.decode([String].self, forKey: .files)
  }
}

/// What a probe saw in a field of such a class.
struct HeldPart: Decodable {
  var path: [String]
  var json: [String]
  var held: [String]

  /// - Parameter dataset: that it was seen in.
  func field(of dataset: String) -> HeldField {
    HeldField(dataset: dataset, path: path, json: json, held: held)
  }
}
