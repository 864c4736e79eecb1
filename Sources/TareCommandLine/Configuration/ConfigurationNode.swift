/// A value of the configuration, which knows where it stands.
struct ConfigurationNode {
  let file: ConfigurationFile
  let path: [TOMLStep]
  let item: TOMLItem

  /// The last key on the way.
  var name: String {
    path.reversed().lazy.compactMap { if case .key(let name) = $0 { name } else { nil } }.first
      ?? ""
  }

  /// `tare.toml:3`.
  var place: String { "\(file.path):\(file.document.line(of: path))" }

  func fault(_ why: String) -> CommandFailure { CommandFailure(.badInput, "\(place): \(why)") }

  private func expecting(_ what: String, example: String) -> CommandFailure {
    fault("'\(name)' must be \(what), and is \(item.kind); write \(example)")
  }

  func text() throws(CommandFailure) -> String {
    guard case .text(let text) = item else {
      throw expecting("a text", example: "\(name) = \"…\"")
    }
    return text
  }

  /// - Parameter wrong: why a text is refused; nil where it is not.
  func texts(
    refusing wrong: (String) -> String? = { _ in nil }
  ) throws(CommandFailure) -> [String] {
    guard case .list(let items) = item else {
      throw expecting("a list of texts", example: "\(name) = [\"…\"]")
    }
    var texts: [String] = []
    for item in items {
      guard case .text(let text) = item else {
        throw fault("'\(name)' must be a list of texts, and has \(item.kind) in it")
      }
      if let why = wrong(text) { throw fault("'\(text)' \(why)") }
      texts.append(text)
    }
    return texts
  }

  func truth() throws(CommandFailure) -> Bool {
    guard case .bool(let truth) = item else {
      throw expecting("true or false", example: "\(name) = true")
    }
    return truth
  }

  /// From 0 on.
  func whole() throws(CommandFailure) -> Int {
    guard case .whole(let number) = item, number >= 0 else {
      throw fault("'\(name)' must be a whole number from 0 on; write \(name) = 300")
    }
    return number
  }

  /// A number, or a text with a unit: as it would be typed.
  func typed(_ what: String, example: String) throws(CommandFailure) -> String {
    switch item {
    case .text(let text): return text
    case .whole(let number): return "\(number)"
    case .number(let number): return "\(number)"
    default: throw expecting(what, example: "\(name) = \(example)")
    }
  }

  /// The members of a table, in the order of their names.
  func members() throws(CommandFailure) -> [ConfigurationNode] {
    guard case .table(let members) = item else {
      throw fault("'\(name)' must be a table, and is \(item.kind)")
    }
    return members.sorted { $0.key < $1.key }.map { name, item in
      ConfigurationNode(file: file, path: path + [.key(name)], item: item)
    }
  }

  /// The tables of a list of tables.
  func tables(example: String) throws(CommandFailure) -> [ConfigurationNode] {
    guard case .list(let items) = item else {
      throw expecting("a list of tables", example: example)
    }
    return items.indices.map { index in
      ConfigurationNode(file: file, path: path + [.place(index)], item: items[index])
    }
  }

  /// Reads each member of a table by its key; a member that has none is refused.
  func read<Target>(
    _ keys: [ConfigurationKey<Target>], into target: inout Target
  ) throws(CommandFailure) {
    for member in try members() {
      guard let key = keys.first(where: { $0.name == member.name }) else {
        let kind = path == file.root ? "key" : "key of '\(name)'"
        let unknown = UnknownName(kind: kind, name: member.name, known: keys.map(\.name))
        throw member.fault(unknown.sentence)
      }
      try key.read(member, &target)
    }
  }
}
