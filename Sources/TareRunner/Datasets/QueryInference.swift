import TareModel

/// Chooses query fields for records without a manifest.
///
/// Identify: a top-level field named like an id, else the most varied one. Match: the first
/// low-cardinality string that every record has. Share: the nested part that the match lies in.
/// Collect: the last nested part apart from that.
struct QueryInference {
  private struct Place {
    var path: [String]
    var shape: ShapeBuilder
  }

  private let root: ShapeBuilder
  private let records: Int

  init(root: ShapeBuilder, records: Int) {
    self.root = root
    self.records = records
  }

  var query: Query {
    let match = matchPlace
    let share = match.flatMap { $0.path.count > 1 ? Array($0.path.dropLast()) : nil }
    return Query(
      collect: collectPath(besides: share),
      match: match.flatMap { place in
        place.shape.values.typical.map { Query.Match(field: place.path, value: $0) }
      },
      identify: identifyPath, share: share)
  }

  /// Scalars that every record has, in document order, reached through objects alone.
  private func scalars(of kind: ScalarKind) -> [Place] {
    var found: [Place] = []
    var pending = [Place(path: [], shape: root)]
    while let place = pending.popLast() {
      if place.shape.holdsOnly(kind) { found.append(place) }
      if place.path.isEmpty || place.shape.isOnlyObject {
        pending.append(
          contentsOf: place.shape.namedChildren.reversed().filter(\.isInEvery).map {
            Place(path: place.path + [$0.name], shape: $0.shape)
          })
      }
    }
    return found
  }

  private var matchPlace: Place? {
    let most = max(2, min(ValueCounts.limit, records / 4))
    for kind in [ScalarKind.str, .int, .bool] {
      let few = scalars(of: kind).first { (2...most).contains($0.shape.values.distinct) }
      if let few { return few }
    }
    return scalars(of: .str).first ?? scalars(of: .int).first
  }

  private var identifyPath: [String]? {
    let top = root.namedChildren.filter {
      $0.isInEvery && ($0.shape.holdsOnly(.int) || $0.shape.holdsOnly(.str))
    }
    let named = top.first { ["id", "uid", "uuid", "key", "_id"].contains($0.name.lowercased()) }
    let varied = top.max { $0.shape.values.distinct < $1.shape.values.distinct }
    return (named ?? varied).map { [$0.name] }
  }

  private func collectPath(besides share: [String]?) -> [String]? {
    let everywhere = root.namedChildren.filter(\.isInEvery)
    let parts = everywhere.filter { $0.shape.isOnlyObject || $0.shape.isList }
    let other = parts.last { part in
      share.map { !$0.prefix(1).isExactly([part.name]) } ?? true
    }
    return (other ?? parts.last ?? everywhere.last).map { [$0.name] }
  }
}
