package import TareAnalysis

extension RepresentationSummaries {
  /// "text is shown for comparison: it is the file as it is, and no choice."; nil where one can
  /// choose among all that was weighed.
  package var unchosen: String? {
    let names = all.map(\.representation).filter { !isChoice($0) }
    guard let last = names.last else { return nil }
    let rest = names.dropLast().joined(separator: ", ")
    let (are, theyAre, choices) =
      names.count == 1 ? ("is", "it is", "no choice") : ("are", "they are", "no choices")
    let named = rest.isEmpty ? last : "\(rest) and \(last)"
    return "\(named) \(are) shown for comparison: \(theyAre) the file as it is, and \(choices)."
  }

  /// Whether it holds records, and not the file's text.
  package func isChoice(_ name: String) -> Bool { self[name]?.holdsRecords ?? true }
}
