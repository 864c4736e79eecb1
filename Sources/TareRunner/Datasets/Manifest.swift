import ProbeProtocol
import TareFoundation
import TareModel

/// What a `manifest.json` says of the records beside it.
struct Manifest: Decodable {
  var name: String
  var title: String?
  var summary: String?
  /// The file of records, beside the manifest.
  var records: String
  var collect: [String]?
  var match: MatchPart?
  var identify: [String]?
  var share: [String]?

  struct MatchPart: Decodable {
    var field: [String]
    var value: ScalarPart
  }

  var query: Query {
    Query(
      collect: collect, match: match.map { .init(field: $0.field, value: $0.value.scalar) },
      identify: identify, share: share)
  }

  static func read(_ path: String) throws(DatasetError) -> Manifest {
    let bytes = try FileBytes.read(path)
    do {
      return try JSONDecoder().decode(Manifest.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw DatasetError(.bad, source: path, line: 1, why: Self.sentence(error))
    } catch {
      throw DatasetError(.bad, source: path, why: "not a manifest: \(error)")
    }
  }

  private static func sentence(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "the manifest lacks '\(key.stringValue)'"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "the manifest's '\(context.codingPath.map(\.stringValue).joined(separator: "."))' is of "
        + "another type than expected"
    case .dataCorrupted: "the manifest is not JSON"
    @unknown default: "the manifest cannot be read"
    }
  }

  /// Every field that the manifest names occurs in every record.
  func check(against shape: ShapeBuilder, source: String) throws(DatasetError) {
    let named: [(String, [String]?)] = [
      ("collect", collect), ("match", match?.field), ("identify", identify), ("share", share),
    ]
    for (member, path) in named {
      guard let path else { continue }
      var place = shape
      for name in path {
        guard let child = place.children.first(where: { $0.name == ExactText(name) }),
          child.isInEvery
        else {
          throw DatasetError(
            .bad, source: source,
            why: "the manifest's '\(member)' names \(path.joined(separator: ".")), which not "
              + "every record has")
        }
        place = child.shape
      }
    }
  }
}
