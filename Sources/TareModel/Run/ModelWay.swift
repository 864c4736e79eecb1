/// One way to hold records in a class of the user's own, and what its fields hold.
package struct ModelWay: Sendable, Equatable {
  package var type: ModelClass
  package var way: Way
  /// What the class is: `dataclass`, `pydantic-2` and so on; nil where it could not be imported.
  package var library: String?
  /// Of each dataset that it was tried on.
  package var fields: [HeldField] = []

  /// By what records are made.
  package enum Way: String, Sendable, CaseIterable {
    /// The library makes them of plain dicts, and checks them.
    case validation
    /// Their class is called with the values of its fields.
    case constructor
  }

  package init(
    type: ModelClass, way: Way, library: String? = nil, fields: [HeldField] = []
  ) {
    self.type = type
    self.way = way
    self.library = library
    self.fields = fields
  }

  /// The name of the representation; the way is said where the library has two.
  package func isNamed(_ name: String) -> Bool {
    name == type.text || way == .constructor && name == type.text + ModelClass.constructor
  }
}

/// What the file has in a field, and what a class holds there.
package struct HeldField: Sendable, Equatable {
  package var dataset: String
  /// Keys from the record down; `[]` stands for the items of a list.
  package var path: [String]
  /// Types of JSON.
  package var json: [String]
  /// Names of types of Python.
  package var held: [String]

  package init(dataset: String, path: [String], json: [String], held: [String]) {
    self.dataset = dataset
    self.path = path
    self.json = json
    self.held = held
  }

  /// As people write it: `items[].code`.
  package var name: String {
    path.reduce("") { $1 == Self.items || $0.isEmpty ? $0 + $1 : "\($0).\($1)" }
  }

  package static let items = "[]"

  /// It is held as something that JSON has not.
  package var isConverted: Bool {
    let plain = ["null": "NoneType", "object": "dict"]
    return Set(json.map { plain[$0] ?? $0 }) != Set(held)
  }
}
