package import TareModel

/// A metric as a probe offers it.
package struct MetricPart: Decodable, Sendable, Equatable {
  package var offered: OfferedPart
  package var mode: Offer.Mode

  private enum CodingKeys: String, CodingKey {
    case mode
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    offered = try OfferedPart(from: decoder)
    mode = try container.decodeName(of: Offer.Mode.self, forKey: .mode)
  }
}
