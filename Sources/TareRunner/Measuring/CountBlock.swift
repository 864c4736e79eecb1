import TareModel

/// The cells whose instructions are counted together: of one runtime, one dataset and one loader.
///
/// Code of the user's has processes of its own: none harms another, and two versions of it are
/// counted in like ones.
struct CountBlock: Sendable, Equatable {
  struct Place: Sendable, Hashable {
    var runtime: String
    var dataset: String
    var loader: String
    /// The representation of the user's own that alone takes part.
    var own: String?
  }

  var place: Place
  /// Those of a representation follow each other.
  var keys: [CellKey]

  /// The block in one line of progress.
  var title: String { "\(place.runtime) \(place.dataset) \(place.loader) instructions" }

  /// Seeds of text hashes, the same in every run: another seed alone moves the search through
  /// dicts by up to 7 %.
  static let seeds: [UInt32] = [0, 1, 2, 3, 4]

  /// - Parameter isOwn: whether a representation is of the user's own on that runtime.
  static func plan(
    _ cells: [Matrix.Planned], isOwn: (_ runtime: String, _ representation: String) -> Bool
  ) -> [CountBlock] {
    let keys = cells.filter { $0.mode == .counting && $0.unavailable == nil }.map(\.key)
    let places = keys.map { key in
      Place(
        runtime: key.runtime, dataset: key.dataset, loader: key.loader,
        own: isOwn(key.runtime, key.representation) ? key.representation : nil)
    }
    return places.unique.map { place in
      CountBlock(place: place, keys: zip(places, keys).filter { $0.0 == place }.map(\.1))
    }
  }
}
