/// Finds the name that a mistyped one was meant to be.
enum NearestName {
  /// The nearest name within a third of the length in edits; nil when none is near, or when none
  /// has a letter of the word.
  static func to(_ word: String, in names: [String]) -> String? {
    let ranked = names.map { (name: $0, edits: distance(word, $0)) }
    guard let best = ranked.min(by: { ($0.edits, $0.name) < ($1.edits, $1.name) }),
      best.edits <= max(2, word.count / 3), best.edits < word.count
    else { return nil }
    return best.name
  }

  /// Levenshtein's distance: insertions, deletions and replacements.
  static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.lowercased()), Array(right.lowercased()))
    var row = Array(0...right.count)
    for (i, mine) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (mine == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
