/// Fields by the dotted names that a person writes.
struct FieldPath {
  var keys: [String]
  /// What was seen at the field.
  var shape: ShapeBuilder
  /// Every record has it: no object on the way is missing or null.
  var isInEvery: Bool

  /// The field of that dotted name; nil where no record has it. Keys may hold dots themselves.
  init?(_ dotted: String, in root: ShapeBuilder) {
    for child in root.children {
      if child.name == dotted {
        self.init(keys: [child.name], shape: child.shape, isInEvery: child.isInEvery)
        return
      }
      guard dotted.hasPrefix(child.name + "."),
        let below = Self(String(dotted.dropFirst(child.name.count + 1)), in: child.shape)
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
    root.children.flatMap { child in
      [child.name] + names(in: child.shape).map { "\(child.name).\($0)" }
    }
  }
}
