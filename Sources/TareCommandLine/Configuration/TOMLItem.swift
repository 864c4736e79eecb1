import TOMLKit

/// A value of a TOML file.
enum TOMLItem: Equatable {
  case table([String: TOMLItem])
  case list([TOMLItem])
  case text(String)
  case whole(Int)
  case number(Double)
  case bool(Bool)
  /// A date, a time, or both.
  case moment

  /// What a message calls it.
  var kind: String {
    switch self {
    case .table: "a table"
    case .list: "a list"
    case .text: "a text"
    case .whole, .number: "a number"
    case .bool: "true or false"
    case .moment: "a date"
    }
  }

  /// A line of TOML: `data = [ 'people.json' ]`.
  static func line(_ name: String, _ texts: [String]) -> String {
    TOMLTable([name: TOMLArray(texts)]).convert()
  }

  subscript(path: some Collection<TOMLStep>) -> TOMLItem? {
    guard let step = path.first else { return self }
    let next: TOMLItem? =
      switch (step, self) {
      case (.key(let name), .table(let members)): members[name]
      case (.place(let index), .list(let items)): items.indices.contains(index) ? items[index] : nil
      default: nil
      }
    return next?[path.dropFirst()]
  }
}

/// One step on the way to a value.
enum TOMLStep: Hashable {
  case key(String)
  case place(Int)
}

/// What is wrong with a file that is no TOML, and in which line.
struct TOMLFault: Error {
  var line: Int
  var why: String
}

extension TOMLItem {
  /// The table that a whole file is.
  static func parsing(_ text: String) throws(TOMLFault) -> TOMLItem {
    // The library takes it for the end of the file.
    if let end = text.utf8.firstIndex(of: 0) {
      let line = text.utf8[..<end].count { $0 == UInt8(ascii: "\n") } + 1
      throw TOMLFault(line: line, why: "a character that text has not: U+0000")
    }
    do {
      let table = try TOMLTable(string: text)
      return withExtendedLifetime(table) { Self(table) }
    } catch let error as TOMLParseError {
      throw TOMLFault(line: error.source.begin.line, why: error.description)
    } catch {
      throw TOMLFault(line: 1, why: "\(error)")
    }
  }

  private init(_ table: TOMLTable) {
    self = .table(
      Dictionary(uniqueKeysWithValues: zip(table.keys, table.values.map(TOMLItem.init))))
  }

  private init(_ value: some TOMLValueConvertible) {
    self =
      switch value.type {
      case .table: value.table.map(TOMLItem.init) ?? .table([:])
      case .array: .list((value.array ?? []).map { Self($0.tomlValue) })
      case .string: .text(value.string ?? "")
      case .int: .whole(value.int ?? 0)
      case .double: .number(value.double ?? .nan)
      case .bool: .bool(value.bool ?? false)
      case .date, .time, .dateTime: .moment
      }
  }
}
