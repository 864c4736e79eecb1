import TareAnalysis

/// What makes a comparison a failure: figures that are worse, and figures that are not there.
struct Gate: Equatable {
  var failOn: FailOn
  /// What may be without a figure.
  var allowed: Set<Gap> = []

  static let standard = Gate(failOn: .standard)

  /// Whether cells that only the base has fail.
  func fails(forMissing comparison: Comparison) -> Bool {
    failOn.others.contains(.missing) && !comparison.baseOnly.isEmpty || fails(.missing, comparison)
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
      || comparison.wholes.contains { isCertain($0) }
      || failOn.others.contains(.answers) && !comparison.answers.isEmpty
    // What may be missing is no reason to be fine where nothing is left.
    let isSilent = comparison.cells.isEmpty || fails(.incomparable, comparison)
    if isWorse { return .regression }
    if fails(.failed, comparison) { return .cellFailed }
    if !comparison.cells.isEmpty, fails(forMissing: comparison) { return .regression }
    return isSilent ? .nothingMeasured : .fine
  }
}
