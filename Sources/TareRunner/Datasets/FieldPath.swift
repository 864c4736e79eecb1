import TareModel

/// Fields by the dotted names that a person writes.
struct FieldPath {
  var keys: [String]
  /// What was seen at the field.
  var shape: ShapeBuilder
  /// Every record has it: no object on the way is missing or null.
  var isInEvery: Bool

  /// The field of that dotted name; nil where no record has it. Keys may hold dots themselves.
  init?(_ dotted: String, in root: ShapeBuilder) {
    for child in root.namedChildren {
      if [child.name].isExactly([dotted]) {
        self.init(keys: [child.name], shape: child.shape, isInEvery: child.isInEvery)
        return
      }
      let start = child.name + "."
      guard dotted.utf8.starts(with: start.utf8),
        let rest = String(dotted.utf8.dropFirst(start.utf8.count)),
        let below = Self(rest, in: child.shape)
      else { continue }
      self.init(
        keys: [child.name] + below.keys, shape: below.shape,
        isInEvery: child.isInEvery && child.shape.isOnlyObject && below.isInEvery)
      return
    }
    return nil
  }

  private init(keys: [String], shape: ShapeBuilder, isInEvery: Bool) {
    self.keys = keys
    self.shape = shape
    self.isInEvery = isInEvery
  }

  /// The dotted names of all fields that are reached through objects alone.
  static func names(in root: ShapeBuilder) -> [String] {
    root.namedChildren.flatMap { child in
      [child.name] + names(in: child.shape).map { "\(child.name).\($0)" }
    }
  }
}
