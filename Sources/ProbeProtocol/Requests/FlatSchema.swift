import TareModel

/// A schema as a list of nodes that name each other by their places, the root first.
///
/// However deep the records are, the text of a request is not: JSON within JSON ends at 512 levels
/// in Foundation, and earlier in some Pythons.
struct FlatSchema: Encodable {
  private var nodes: [Node] = []

  private struct Node: Encodable {
    var scalars: [String]
    var object: Object?
    /// The place of the items of a list.
    var list: Int?
  }

  private struct Object: Encodable {
    var fields: [Field]
  }

  private struct Field: Encodable {
    /// As `ExactText` holds it.
    var name: String
    var optional: Bool
    /// A place.
    var node: Int
  }

  init(_ root: SchemaNode) { _ = add(root) }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(nodes)
  }

  /// Adds a node and what is below it; its place.
  private mutating func add(_ node: SchemaNode) -> Int {
    let place = nodes.count
    nodes.append(Node(scalars: node.scalars))
    if let object = node.object {
      var fields: [Field] = []
      for field in object.fields {
        fields.append(
          Field(name: field.name.held, optional: field.optional, node: add(field.node)))
      }
      nodes[place].object = Object(fields: fields)
    }
    if let list = node.list {
      let items = add(list.items)
      nodes[place].list = items
    }
    return place
  }
}
