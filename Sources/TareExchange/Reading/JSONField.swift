import TareModel

/// A value of a file's JSON that knows its way from the root: what is wrong with it is told by line
/// and field.
package struct JSONField {
  let file: String
  /// `benchmarks[2].stats`; empty at the root.
  let path: String
  let node: JSONNode

  func fault(_ what: String) -> ImportError {
    ImportError(file, line: node.line, path.isEmpty ? what : "'\(path)' \(what)")
  }

  private func mismatch(_ wanted: String) -> ImportError {
    fault("is \(node.value.kind) where \(wanted) should be")
  }

  private func at(_ name: String, _ node: JSONNode) -> JSONField {
    JSONField(file: file, path: path.isEmpty ? name : "\(path).\(name)", node: node)
  }

  var isNull: Bool { if case .null = node.value { true } else { false } }
  var isObject: Bool { if case .object = node.value { true } else { false } }
  var isArray: Bool { if case .array = node.value { true } else { false } }
  /// A number that is no number, as tools write what was skipped.
  var isNaN: Bool { if case .number(let number) = node.value { number.isNaN } else { false } }

  /// The member of that name; nil where there is none, it is null, or this is no object.
  subscript(name: String) -> JSONField? {
    guard case .object(let members) = node.value,
      let member = members.last(where: { $0.name == name })
    else { return nil }
    let field = at(name, member.node)
    return field.isNull ? nil : field
  }

  func required(_ name: String) throws(ImportError) -> JSONField {
    guard isObject else { throw mismatch("an object") }
    guard let field = self[name] else {
      throw path.isEmpty ? fault("'\(name)' is missing") : fault("lacks '\(name)'")
    }
    return field
  }

  /// The member of the first name, or else of the second.
  func required(_ name: String, or other: String) throws(ImportError) -> JSONField {
    if let field = self[name] { return field }
    return try required(other)
  }

  var members: [(name: String, field: JSONField)] {
    get throws(ImportError) {
      guard case .object(let members) = node.value else { throw mismatch("an object") }
      return members.map { ($0.name, at($0.name, $0.node)) }
    }
  }

  var items: [JSONField] {
    get throws(ImportError) {
      guard case .array(let items) = node.value else { throw mismatch("a list") }
      return items.enumerated().map {
        JSONField(file: file, path: "\(path)[\($0.offset)]", node: $0.element)
      }
    }
  }

  var string: String {
    get throws(ImportError) {
      guard case .string(let text) = node.value else { throw mismatch("a text") }
      return text
    }
  }

  /// A number that a run file can hold.
  var number: Double {
    get throws(ImportError) {
      guard case .number(let number) = node.value, number.isFinite else {
        throw mismatch("a number")
      }
      guard number.isFigure else { throw fault("is beyond 2^53") }
      return number
    }
  }

  var numbers: [Double] {
    get throws(ImportError) {
      var numbers: [Double] = []
      for item in try items { numbers.append(try item.number) }
      return numbers
    }
  }

  /// The text of what is one: of a string itself, else as JSON writes it; nil of lists and objects.
  var plainText: String? {
    switch node.value {
    case .string(let text): text
    case .bool(let value): "\(value)"
    case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .null: "null"
    case .array, .object: nil
    }
  }

  /// Texts of the members, as parameters are given.
  var parameters: [Fact] {
    get throws(ImportError) {
      var facts: [Fact] = []
      for (name, field) in try members {
        // hyperfine 2 has an object around each value.
        facts.append(Fact(name, field.plainText ?? field["value"]?.plainText ?? "…"))
      }
      return facts
    }
  }
}
