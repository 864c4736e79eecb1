extension KeyedDecodingContainer {
  /// One of the names that this program knows; any other is an error that lists them.
  func decodeName<Name: RawRepresentable & CaseIterable>(
    of type: Name.Type, forKey key: Key
  ) throws -> Name where Name.RawValue == String {
    guard let name = Name(rawValue: try decode(String.self, forKey: key)) else {
      let known = Name.allCases.map(\.rawValue).joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "it is not one of \(known)")
    }
    return name
  }

  /// The same, where the name may be missing or null.
  func decodeNameIfPresent<Name: RawRepresentable & CaseIterable>(
    of type: Name.Type, forKey key: Key
  ) throws -> Name? where Name.RawValue == String {
    guard contains(key), try !decodeNil(forKey: key) else { return nil }
    return try decodeName(of: type, forKey: key)
  }
}
