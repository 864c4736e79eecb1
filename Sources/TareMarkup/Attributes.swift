/// The attributes of one element: an ordered list of names and values in which every name is
/// unique.
///
/// Two lists are equal when they hold the same pairs in the same order.
package struct Attributes: Sendable, Equatable {
  /// One attribute with its unescaped value.
  package struct Attribute: Sendable, Equatable {
    package var name: String
    package var value: String
  }

  private var storage: [Attribute] = []

  package init() {}

  /// The value of a name; setting replaces in place, appends a new name, or removes with nil.
  package subscript(name: String) -> String? {
    get { storage.first { $0.name == name }?.value }
    set {
      let index = storage.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): storage[index].value = value
      case (let index?, nil): storage.remove(at: index)
      case (nil, let value?): storage.append(Attribute(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// These attributes followed by others, whose values win where a name is in both.
  package func merging(_ others: Attributes) -> Attributes {
    others.reduce(into: self) { $0[$1.name] = $1.value }
  }
}

extension Attributes: ExpressibleByDictionaryLiteral {
  /// Makes a list from a literal; a name that stands twice in it is a programming mistake and
  /// traps.
  package init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements {
      precondition(self[name] == nil, "attribute \(name) is given twice")
      storage.append(Attribute(name: name, value: value))
    }
  }
}

extension Attributes: RandomAccessCollection {
  package var startIndex: Int { storage.startIndex }
  package var endIndex: Int { storage.endIndex }
  package subscript(position: Int) -> Attribute { storage[position] }
}
