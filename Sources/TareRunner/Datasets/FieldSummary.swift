import TareModel

/// One field of the records as a person reads it.
package struct FieldSummary: Sendable, Equatable {
  /// Dotted where it is nested; `[]` stands for the items of a list.
  package var name: String
  /// What its values are: names of scalars, `object`, `list`.
  package var kinds: [String]
  /// The objects that it may be in, and those that it is in.
  package var objects: Int
  package var present: Int
  /// How many different scalars there are; nil where there are none.
  package var distinct: Int?

  /// More different values are not counted.
  package static let mostDistinct = ValueCounts.limit

  /// All fields in the order of the file, those of an object after it.
  static func all(in root: ShapeBuilder) -> [FieldSummary] { fields(of: root, after: "") }

  private static func fields(of place: ShapeBuilder, after start: String) -> [FieldSummary] {
    var found: [FieldSummary] = []
    for field in place.fieldCounts {
      let name = start + field.name.shown
      found.append(
        FieldSummary(
          name: name, kinds: field.shape.kindNames, objects: place.objectCount,
          present: field.count,
          distinct: field.shape.values.total > 0 ? field.shape.values.distinct : nil))
      found += fields(of: field.shape, after: name + ".")
      found += items(of: field.shape, after: name)
    }
    return found
  }

  /// Of a list only the fields of the objects in it.
  private static func items(of place: ShapeBuilder, after name: String) -> [FieldSummary] {
    guard let items = place.itemShape else { return [] }
    return fields(of: items, after: name + "[].") + self.items(of: items, after: name + "[]")
  }
}
