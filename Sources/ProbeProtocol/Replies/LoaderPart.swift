/// A loader as a probe offers it.
package struct LoaderPart: Decodable, Sendable, Equatable {
  package var offered: OfferedPart
  /// The one representation that it makes; nil of one that gives plain dicts.
  package var makes: String?
  package var isPlugin: Bool
  /// SHA-256 of the files of a plug-in, and the text of its file.
  package var digest: String?
  package var code: String?

  private enum CodingKeys: String, CodingKey {
    case makes, digest, code
    case isPlugin = "plugin"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    offered = try OfferedPart(from: decoder)
    makes = try container.decodeIfPresent(String.self, forKey: .makes)
    isPlugin = try container.decodeIfPresent(Bool.self, forKey: .isPlugin) ?? false
    digest = try container.decodeIfPresent(String.self, forKey: .digest)
    code = try container.decodeIfPresent(String.self, forKey: .code)
  }
}
