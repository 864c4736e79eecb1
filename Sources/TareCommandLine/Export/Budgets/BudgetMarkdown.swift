import TareAnalysis
import TareWording

/// What budgets say of a run, for a pull request or a job summary: what fails, the rest folded.
struct BudgetMarkdown: Exporter {
  static let name = "markdown"
  static let reader = "a pull request"

  static func text(of check: BudgetCheck, _ circumstances: ExportCircumstances) -> String {
    let words = BudgetWords(check)
    let rest = words.rest
    return "**\(ComparisonMarkdown.escaped(words.headline))**\n\n" + items(words.remarks)
      + (rest.isEmpty
        ? "" : "\n<details><summary>the others</summary>\n\n\(items(rest))\n</details>\n")
  }

  private static func items(_ sentences: [String]) -> String {
    sentences.map { "- \(ComparisonMarkdown.escaped($0))\n" }.joined()
  }
}
