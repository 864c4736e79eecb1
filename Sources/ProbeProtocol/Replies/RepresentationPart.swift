package import TareModel

/// A representation as a probe offers it.
package struct RepresentationPart: Decodable, Sendable, Equatable {
  package var offered: OfferedPart
  package var access: [String]
  package var givesUp: String
  /// How a program works with it; nil of a plug-in that does not say.
  package var kind: RepresentationKind?
  package var source: Source
  package var isPlugin: Bool
  /// It is part of the quick preset.
  package var isQuick: Bool
  /// Its records can be changed once they are made; nil where that could not be tried.
  package var isMutable: Bool?
  /// SHA-256 of its files.
  package var digest: String
  /// The text of the file that makes it.
  package var code: String
  /// Of a class of the user's.
  package var model: ModelWayPart?

  /// What a representation is made from.
  package enum Source: String, Sendable, CaseIterable {
    case text, records
  }

  private enum CodingKeys: String, CodingKey {
    case access, kind, source, digest, code, model
    case givesUp = "gives_up"
    case isPlugin = "plugin"
    case isQuick = "quick"
    case isMutable = "mutable"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    offered = try OfferedPart(from: decoder)
    access = try container.decode([String].self, forKey: .access)
    givesUp = try container.decode(String.self, forKey: .givesUp)
    kind = try container.decodeNameIfPresent(of: RepresentationKind.self, forKey: .kind)
    source = try container.decodeName(of: Source.self, forKey: .source)
    isPlugin = try container.decode(Bool.self, forKey: .isPlugin)
    isQuick = try container.decode(Bool.self, forKey: .isQuick)
    isMutable = try container.decodeIfPresent(Bool.self, forKey: .isMutable)
    digest = try container.decode(String.self, forKey: .digest)
    code = try container.decode(String.self, forKey: .code)
    model = try container.decodeIfPresent(ModelWayPart.self, forKey: .model)
  }
}
