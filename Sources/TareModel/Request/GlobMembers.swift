/// Which characters one place of a pattern takes.
enum GlobMembers: Hashable {
  case any
  case exactly(Unicode.Scalar)
  case some([ClosedRange<Unicode.Scalar>])
  case allBut([ClosedRange<Unicode.Scalar>])

  func contain(_ character: Unicode.Scalar) -> Bool {
    switch self {
    case .any: true
    case .exactly(let only): character == only
    case .some(let ranges): ranges.contains { $0.contains(character) }
    case .allBut(let ranges): !ranges.contains { $0.contains(character) }
    }
  }

  /// What stands after a `[`, with what follows the `]`; nil where there is none.
  static func reading(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> (members: GlobMembers, after: ArraySlice<Unicode.Scalar>)? {
    var text = text
    let isNegated = text.first == "!" || text.first == "^"
    if isNegated { text.removeFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    // A `]` that stands first is one of the characters.
    while let first = text.popFirst(), first != "]" || ranges.isEmpty {
      let end = text.dropFirst().first
      if text.first == "-", let end, end != "]", first <= end {
        ranges.append(first...end)
        text.removeFirst(2)
      } else {
        ranges.append(first...first)
      }
      if text.first == "]" {
        return (isNegated ? .allBut(ranges) : .some(ranges), text.dropFirst())
      }
    }
    return nil
  }
}
