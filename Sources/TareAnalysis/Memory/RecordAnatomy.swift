package import TareModel

/// Where the bytes of one record go in one representation: by part, and by field.
package struct RecordAnatomy: Sendable, Equatable {
  package typealias Kind = Anatomy.Kind

  /// Bytes of one place.
  package struct Share: Sendable, Equatable {
    package var place: Anatomy.Place
    package var bytes: Double
    /// It is a value or a list of them, not what holds others.
    package var isValue: Bool
  }

  package let representation: String
  /// How many records were walked, and whether they are a sample of those that were weighed.
  package let records: Int
  package let isSample: Bool
  /// Bytes a record by what they are there for; none of what takes none.
  package let kinds: [Kind: Double]
  /// The largest first.
  package let places: [Share]
  /// Of few records: the part of one record in what all of them share, and in their list.
  package let shared: Double
  /// What the allocator spends on a record beyond what it is asked for; nil where nobody knows.
  package let rounding: Double?

  /// What a record adds, without what all share: the sum of all kinds, and that of all places.
  package var added: Double { kinds.values.reduce(0, +) }
  /// The weight of the record.
  package var bytes: Double { added + shared }

  /// Some of its bytes belong to fields.
  package var hasFields: Bool { places.count > 1 }

  /// Nil where the cell was not measured, or says nothing of it.
  package init?(_ representation: String, _ view: DatasetView, _ runtime: Runtime) {
    func reading(_ metric: String) -> MemoryReading? {
      view.index.memory(view.key(representation, .metric(metric), runtime))
    }
    guard let allocated = reading(Measure.allocated.name),
      case .divided(let walked, let parts) = allocated.anatomy, walked > 0
    else { return nil }
    let count = Double(walked)
    self.representation = representation
    (records, isSample) = (walked, walked < view.dataset.records)
    kinds = parts.flatMap(\.bytes).reduce(into: [:]) { $0[$1.key, default: 0] += Double($1.value) }
      .filter { $0.value != 0 }.mapValues { $0 / count }
    let names = parts.compactMap(\.place.name)
    places = parts.map { part in
      let bytes = Double(part.bytes.values.reduce(0, +)) / count
      return Share(
        place: part.place, bytes: bytes, isValue: Self.isValue(part.place, among: names))
    }.filter { $0.bytes != 0 }.sorted { $0.bytes > $1.bytes }
    let sum = kinds.values.reduce(0, +)
    let weight = Weight(allocated, records: view.dataset.records, of: view.dataset.sample?.records)
    let isAll = Weight.isOfAll(
      records: view.dataset.records, whole: view.dataset.sample?.records)
    shared = isAll ? max(0, (weight?.bytes ?? sum) - sum) : 0
    let spent = reading("blocks").flatMap {
      Weight($0, records: view.dataset.records, of: view.dataset.sample?.records)?.bytes
    }
    rounding = weight.flatMap { weight in spent.map { max(0, $0 - weight.bytes) } }
  }

  /// A field is one, unless further fields or items lie in it.
  private static func isValue(_ place: Anatomy.Place, among names: [String]) -> Bool {
    guard let name = place.name else { return false }
    return !names.contains { $0.hasPrefix(name + ".") || $0.hasPrefix(name + "[]") }
  }
}

extension RecordAnatomy {
  /// Why there is none of a representation: the reason of its anatomy, else that of its cell.
  package static func absence(
    _ representation: String, _ view: DatasetView, _ runtime: Runtime
  ) -> String? {
    let key = view.key(representation, .allocated, runtime)
    guard case .unavailable(let why) = view.index.memory(key)?.anatomy else { return nil }
    return why
  }

  /// The fields of the record itself, each with all that lies in it; the largest first.
  package var topFields: [(name: String, bytes: Double)] {
    let sums = places.reduce(into: [String: Double]()) { sums, share in
      guard let name = share.place.name else { return }
      let end = name.firstIndex { $0 == "." || $0 == "[" } ?? name.endIndex
      sums[String(name[..<end]), default: 0] += share.bytes
    }
    return sums.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}

extension DatasetView {
  /// Where the bytes of a record go, of each representation that tells it; the smallest first.
  package func anatomies(_ runtime: Runtime) -> [RecordAnatomy] {
    catalog.representations.compactMap {
      RecordAnatomy($0.name, self, runtime)
    }.sorted { ($0.bytes, $0.representation) < ($1.bytes, $1.representation) }
  }
}
