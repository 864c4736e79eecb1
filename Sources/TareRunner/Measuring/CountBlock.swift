import TareModel

/// The cells whose instructions are counted together: of one runtime, one dataset and one loader.
///
/// Code of the user's that needs folders of its own has processes of its own.
struct CountBlock: Sendable, Equatable {
  struct Place: Sendable, Hashable {
    var runtime: String
    var dataset: String
    var loader: String
    /// The class of the user's that alone takes part.
    var model: String?
  }

  var place: Place
  /// Those of a representation follow each other.
  var keys: [CellKey]

  /// The block in one line of progress.
  var title: String { "\(place.runtime) \(place.dataset) \(place.loader) instructions" }

  /// Seeds of text hashes, the same in every run: another seed alone moves the search through
  /// dicts by up to 7 %.
  static let seeds: [UInt32] = [0, 1, 2, 3, 4]

  /// - Parameter isModel: whether a representation is a class of the user's on that runtime.
  static func plan(
    _ cells: [Matrix.Planned], isModel: (_ runtime: String, _ representation: String) -> Bool
  ) -> [CountBlock] {
    let keys = cells.filter { $0.mode == .counting && $0.unavailable == nil }.map(\.key)
    let places = keys.map { key in
      Place(
        runtime: key.runtime, dataset: key.dataset, loader: key.loader,
        model: isModel(key.runtime, key.representation) ? key.representation : nil)
    }
    return places.unique.map { place in
      CountBlock(place: place, keys: zip(places, keys).filter { $0.0 == place }.map(\.1))
    }
  }
}
