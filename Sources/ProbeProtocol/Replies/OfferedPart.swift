package import TareModel

/// What every offer of a probe says: its name, what it is, and why it is unavailable where it is.
package struct OfferedPart: Decodable, Sendable, Equatable {
  package var item: Capabilities.Item
  /// The package that it needs; nil where the standard library is enough.
  package var package: String?

  private enum CodingKeys: String, CodingKey {
    case name, summary, available, why, package, version
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let isAvailable = try container.decode(Bool.self, forKey: .available)
    package = try container.decodeIfPresent(String.self, forKey: .package)
    let version = try container.decodeIfPresent(String.self, forKey: .version)
    item = Capabilities.Item(
      name: try container.decode(String.self, forKey: .name),
      summary: try container.decode(String.self, forKey: .summary),
      unavailable: isAvailable ? nil : try container.decode(String.self, forKey: .why),
      provider: package.map { [$0, version].compactMap(\.self).joined(separator: " ") })
  }
}
