import TareAnalysis
import TareWording

/// What budgets say of a run, for people at a terminal.
struct BudgetText: Exporter {
  static let name = "text"
  static let reader = "a terminal"

  static func text(of check: BudgetCheck, _ circumstances: ExportCircumstances) -> String {
    let words = BudgetWords(check)
    return ([words.headline, ""] + words.remarks + words.rest).joined(separator: "\n")
  }
}
