/// A loader as a probe offers it.
package struct LoaderPart: Decodable, Sendable, Equatable {
  package var offered: OfferedPart
  /// The one representation that it makes; nil of one that gives plain dicts.
  package var makes: String?

  private enum CodingKeys: String, CodingKey {
    case makes
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    offered = try OfferedPart(from: decoder)
    makes = try container.decodeIfPresent(String.self, forKey: .makes)
  }
}
