/// A pattern of names, read into steps that are all tried at once, so that no pattern takes long.
struct GlobProgram: Sendable, Hashable {
  private enum Step: Hashable {
    /// Takes one character.
    case one(GlobMembers)
    /// Takes any character and stays.
    case many
    /// Goes on in several places.
    case fork([Int])
  }

  private var steps: [Step] = []

  init(_ pattern: some StringProtocol) { read(Array(pattern.unicodeScalars)[...]) }

  private mutating func read(_ text: ArraySlice<Unicode.Scalar>) {
    var text = text
    while let next = text.popFirst() {
      // A bracket or a brace that is not closed stands for itself, as in shells.
      switch next {
      case "*": steps.append(.many)
      case "?": steps.append(.one(.any))
      case "\\": steps.append(.one(.exactly(text.popFirst() ?? next)))
      case "[":
        let found = GlobMembers.reading(text)
        steps.append(.one(found?.members ?? .exactly(next)))
        text = found?.after ?? text
      case "{":
        guard let (pieces, after) = Self.alternatives(text) else { fallthrough }
        read(pieces: pieces)
        text = after
      default: steps.append(.one(.exactly(next)))
      }
    }
  }

  private mutating func read(pieces: [ArraySlice<Unicode.Scalar>]) {
    let start = steps.count
    var (starts, ends): ([Int], [Int]) = ([], [])
    steps.append(.fork([]))
    for piece in pieces {
      starts.append(steps.count)
      read(piece)
      ends.append(steps.count)
      steps.append(.fork([]))
    }
    steps[start] = .fork(starts)
    for end in ends { steps[end] = .fork([steps.count]) }
  }

  /// What stands between the commas of `a,b}`, with what follows the brace; nil without a comma or
  /// a brace.
  private static func alternatives(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> (pieces: [ArraySlice<Unicode.Scalar>], after: ArraySlice<Unicode.Scalar>)? {
    var (pieces, start, depth) = ([ArraySlice<Unicode.Scalar>](), text.startIndex, 0)
    var isTaken = false
    for (index, character) in zip(text.indices, text) {
      switch character {
      case _ where isTaken: isTaken = false
      case "\\": isTaken = true
      case "{": depth += 1
      case "}" where depth > 0: depth -= 1
      case ",", "}":
        guard depth == 0 else { continue }
        pieces.append(text[start..<index])
        start = index + 1
        if character == "}" { return pieces.count > 1 ? (pieces, text[start...]) : nil }
      default: continue
      }
    }
    return nil
  }

  /// The whole of a name fits.
  ///
  /// - Parameter mark: where a name that fits may go on with this and anything.
  func fits(_ name: String, upTo mark: Unicode.Scalar?) -> Bool {
    var places = Set<Int>()
    enter(0, &places)
    for character in name.unicodeScalars {
      if character == mark, places.contains(steps.count) { return true }
      var next = Set<Int>()
      for place in places where place < steps.count {
        switch steps[place] {
        case .one(let members) where members.contain(character): enter(place + 1, &next)
        case .many: enter(place, &next)
        default: continue
        }
      }
      places = next
    }
    return places.contains(steps.count)
  }

  /// A place, and those that are reached from it without a character.
  private func enter(_ place: Int, _ places: inout Set<Int>) {
    guard places.insert(place).inserted, place < steps.count else { return }
    switch steps[place] {
    case .one: return
    case .many: enter(place + 1, &places)
    case .fork(let targets): for target in targets { enter(target, &places) }
    }
  }
}
