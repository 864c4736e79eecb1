import ArgumentParser
import TareAnalysis

/// Which figures make a comparison a failure.
struct FailOn: ExpressibleByArgument, Equatable {
  var verdicts: Set<Verdict>
  var others: Set<Other>

  /// What is no verdict of a cell.
  enum Other: String {
    /// The base measured a cell that the head did not: what fails anyway where two runs are
    /// compared.
    case missing
    /// An experiment has another answer.
    case answers
  }

  static let standard = FailOn(verdicts: Set(Verdict.regressions))

  static let help =
    "slower, heavier, costlier (in instructions), faster, lighter, cheaper, "
    + "uncertain, missing, answers; or none"

  init(verdicts: Set<Verdict>, others: Set<Other> = []) {
    self.verdicts = verdicts
    self.others = others
  }

  init?(argument: String) {
    self.init(verdicts: [])
    if argument == "none" { return }
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      if let other = Other(rawValue: String(word)) {
        others.insert(other)
      } else if let verdict = Verdict(rawValue: String(word)), verdict != .same {
        verdicts.insert(verdict)
      } else {
        return nil
      }
    }
  }

  var defaultValueDescription: String { "slower,heavier,costlier" }
}
