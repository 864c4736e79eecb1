import TareAnalysis

/// What makes a comparison a failure: figures that are worse, and figures that are not there.
struct Gate: Equatable {
  var failOn: FailOn
  /// What may be without a figure.
  var allowed: Set<Gap> = []

  static let standard = Gate(failOn: .standard)

  /// Whether cells that only the base has fail.
  func fails(forMissing comparison: Comparison) -> Bool {
    let isLess = !comparison.baseOnly.isEmpty || !comparison.results.baseOnly.isEmpty
    return failOn.others.contains(.missing) && isLess || fails(.missing, comparison)
  }

  private func fails(_ gap: Gap, _ comparison: Comparison) -> Bool {
    comparison.gaps.subtracting(allowed).contains(gap)
  }

  /// Wholes fail for what they are, and not for what is not known of them.
  private func isCertain(_ whole: WholeChange) -> Bool {
    whole.verdict != .uncertain && failOn.verdicts.contains(whole.verdict)
  }

  /// Nothing compared is told apart from all being well, and both from a cell that went wrong.
  func status(of comparison: Comparison) -> ExitStatus {
    let isWorse =
      comparison.cells.contains { failOn.verdicts.contains($0.verdict) }
      || comparison.results.judged.contains { $0.verdict.map(failOn.verdicts.contains) ?? false }
      || comparison.wholes.contains { isCertain($0) }
      || failOn.others.contains(.answers) && !comparison.answers.isEmpty
    // What may be missing is no reason to be fine where nothing is left.
    let isEmpty = comparison.cells.isEmpty && comparison.results.judged.isEmpty
    let isSilent = isEmpty || fails(.incomparable, comparison)
    if isWorse { return .regression }
    if fails(.failed, comparison) { return .cellFailed }
    if !isEmpty, fails(forMissing: comparison) { return .regression }
    return isSilent ? .nothingMeasured : .fine
  }
}
