package import TareModel

/// What occurs at one place of the records: scalars, an object, a list, or several of them.
package struct SchemaNode: Encodable, Sendable, Equatable {
  /// Of `int`, `float`, `str`, `bool` and `null`, those that occur, in this order.
  package var scalars: [String]
  package var object: ObjectNode?
  package var list: ListNode?

  package init(scalars: [String] = [], object: ObjectNode? = nil, list: ListNode? = nil) {
    self.scalars = scalars
    self.object = object
    self.list = list
  }

  package func encode(to encoder: any Encoder) throws { try FlatSchema(self).encode(to: encoder) }

  package struct ObjectNode: Sendable, Equatable {
    /// In the order in which they first occur.
    package var fields: [Field]

    package init(fields: [Field]) { self.fields = fields }
  }

  package struct Field: Sendable, Equatable {
    package var name: ExactText
    /// Some objects at this place lack it.
    package var optional: Bool
    package var node: SchemaNode

    package init(name: ExactText, optional: Bool, node: SchemaNode) {
      self.name = name
      self.optional = optional
      self.node = node
    }
  }

  /// The items of the lists at one place; a class of its own only to allow recursion.
  package final class ListNode: Sendable, Equatable {
    package let items: SchemaNode

    package init(items: SchemaNode) { self.items = items }

    package static func == (left: ListNode, right: ListNode) -> Bool { left.items == right.items }
  }
}
