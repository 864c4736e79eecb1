import ProbeProtocol
import TareModel

/// Grows the schema of one place while records go by.
final class ShapeBuilder {
  private var kinds: Set<ScalarKind> = []
  private var fields: [FieldEntry] = []
  private var positions: [ExactText: Int] = [:]
  private var objects = 0
  private var items: ShapeBuilder?
  /// How often each scalar occurs, as long as there are few; what a query field is chosen by.
  private(set) var values = ValueCounts()

  /// Where in `fields` the object begun last should go on; most objects repeat the order of others.
  private var next = 0

  /// How many different fields there are at this place and all others of the dataset.
  var fieldsInAll: Int { counter.count }
  private let counter: Counter

  private final class Counter {
    var count = 0
  }

  convenience init() { self.init(counter: Counter()) }

  private init(counter: Counter) { self.counter = counter }

  private struct FieldEntry {
    let name: ExactText
    let shape: ShapeBuilder
    var count = 0
    /// The number of the object that had it last, so that a second time in one object shows.
    var lastObject = 0
  }

  func addScalar(_ scalar: ScannedScalar) {
    kinds.insert(scalar.kind)
    values.add(scalar)
  }

  func beginObject() {
    objects += 1
    next = 0
  }

  /// The shape at a field of the object begun last; nil when that object has it already.
  func field(_ name: ExactText) -> ShapeBuilder? {
    let position = position(of: name)
    next = position + 1
    // Objects at one place do not nest in themselves, so the number of the last one begun is
    // enough.
    guard fields[position].lastObject != objects else { return nil }
    fields[position].lastObject = objects
    fields[position].count += 1
    return fields[position].shape
  }

  private func position(of name: ExactText) -> Int {
    if next < fields.count, fields[next].name == name { return next }
    if let known = positions[name] { return known }
    fields.append(FieldEntry(name: name, shape: ShapeBuilder(counter: counter)))
    counter.count += 1
    positions[name] = fields.count - 1
    return fields.count - 1
  }

  func listItems() -> ShapeBuilder {
    let shape = items ?? ShapeBuilder(counter: counter)
    items = shape
    return shape
  }

  var node: SchemaNode {
    SchemaNode(
      scalars: ScalarKind.allCases.filter(kinds.contains).map(\.rawValue),
      object: objects == 0
        ? nil
        : .init(
          fields: fields.map {
            .init(name: $0.name, optional: $0.count < objects, node: $0.shape.node)
          }),
      list: items.map { .init(items: $0.node) })
  }

  /// Fields in the order of their first occurrence, with what was seen there.
  var children: [(name: ExactText, shape: ShapeBuilder, isInEvery: Bool)] {
    fields.map { ($0.name, $0.shape, $0.count == objects) }
  }

  /// What was seen where these keys lead, one after the other.
  func place(at keys: [String]) -> ShapeBuilder? {
    keys.reduce(self) { place, key in
      place?.children.first { $0.name == ExactText(key) }?.shape
    }
  }

  /// Fields in that order, each with the number of objects here that have it.
  var fieldCounts: [(name: ExactText, shape: ShapeBuilder, count: Int)] {
    fields.map { ($0.name, $0.shape, $0.count) }
  }

  /// How many objects were seen here.
  var objectCount: Int { objects }
  /// What the items of the lists here are; nil without lists.
  var itemShape: ShapeBuilder? { items }

  /// What occurs here: names of scalars, `object`, `list`.
  var kindNames: [String] {
    ScalarKind.allCases.filter(kinds.contains).map(\.rawValue)
      + (objects > 0 ? ["object"] : []) + (items == nil ? [] : ["list"])
  }

  /// Those whose names are text that a run file can hold: no half of a surrogate pair is in them.
  var namedChildren: [(name: String, shape: ShapeBuilder, isInEvery: Bool)] {
    children.compactMap { child in
      child.name.string.map { ($0, child.shape, child.isInEvery) }
    }
  }

  var isOnlyObject: Bool { objects > 0 && kinds.isEmpty && items == nil }
  var isList: Bool { items != nil }
  func holdsOnly(_ kind: ScalarKind) -> Bool { kinds == [kind] && objects == 0 && items == nil }
}
