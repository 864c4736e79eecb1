import TareModel

/// Values taken as wholes.
extension JSONScanner {
  /// What holds values between two brackets.
  enum Container {
    case object, list

    fileprivate var brackets: (first: UInt8, last: UInt8) {
      switch self {
      case .object: (UInt8(ascii: "{"), UInt8(ascii: "}"))
      case .list: (UInt8(ascii: "["), UInt8(ascii: "]"))
      }
    }
  }

  /// Takes the first bracket; false where nothing stands between it and the last, taken too.
  mutating func open(_ container: Container, depth: Int) throws(DatasetError) -> Bool {
    guard depth <= DatasetInspector.depthLimit else {
      throw fault("nested more than \(DatasetInspector.depthLimit) levels deep")
    }
    try expect(container.brackets.first, container == .object ? "an object" : "a list")
    return try !take(container.brackets.last)
  }

  /// Takes the comma before a further value, or the last bracket; false after that.
  mutating func goesOn(in container: Container) throws(DatasetError) -> Bool {
    if try take(UInt8(ascii: ",")) { return true }
    try expect(container.brackets.last, container == .object ? "',' or '}'" : "',' or ']'")
    return false
  }

  /// Takes a key and what parts it from its value.
  mutating func key() throws(DatasetError) -> ExactText {
    guard try peek() == UInt8(ascii: "\"") else { throw try unexpected(wanted: "a key") }
    let key = try string()
    try expect(UInt8(ascii: ":"), "':'")
    return key
  }

  /// Takes a value, whatever it is, and keeps nothing of it.
  mutating func skip(depth: Int) throws(DatasetError) {
    guard let byte = try peek() else { throw try unexpected(wanted: "a value") }
    switch byte {
    case UInt8(ascii: "{"):
      var goesOn = try open(.object, depth: depth)
      while goesOn {
        _ = try key()
        try skip(depth: depth + 1)
        goesOn = try self.goesOn(in: .object)
      }
    case UInt8(ascii: "["):
      var goesOn = try open(.list, depth: depth)
      while goesOn {
        try skip(depth: depth + 1)
        goesOn = try self.goesOn(in: .list)
      }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): _ = try word()
    default: _ = try number()
    }
  }

  /// Takes a value and gives its bytes.
  mutating func raw(depth: Int) throws(DatasetError) -> [UInt8] {
    guard try peek() != nil else { throw try unexpected(wanted: "a value") }
    return try kept { scanner throws(DatasetError) in try scanner.skip(depth: depth) }
  }
}
