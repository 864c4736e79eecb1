import TareAnalysis
import TareModel
import TareWording

/// What budgets say of a run as test results, one test a cell and budget.
struct BudgetJUnit: Exporter {
  static let name = "junit"
  static let reader = "what shows test results"

  static func text(of check: BudgetCheck, _ circumstances: ExportCircumstances) -> String {
    let words = BudgetWords(check)
    let cases = check.cells.map { cell in
      JUnitReport.Case(key: cell.key, note: note(cell.budget), kind: kind(cell))
    }
    return JUnitReport(
      cases: cases + check.idle.filter { !$0.isMatched }.map(idle),
      properties: [
        ("run", [check.run.id, check.run.label].compactMap(\.self).joined(separator: " "))
      ],
      started: check.run.started, headline: words.headline
    ).text
  }

  private static func note(_ budget: Budget) -> String {
    " (\(budget.scope.rawValue), \(budget.place))"
  }

  private static func kind(_ cell: BudgetedCell) -> JUnitReport.Case.Kind {
    let sentence = BudgetWords.sentence(cell)
    return switch cell.state {
    case .exceeded: .failed("budget", sentence)
    case .near, .within: .passed
    case .broken: .errored(sentence)
    case .unknown: .skipped(sentence)
    }
  }

  /// A budget without a cell is a failed test of the cell that it looked for.
  private static func idle(_ idle: IdleBudget) -> JUnitReport.Case {
    let budget = idle.budget
    let name = { (facet: Budget.Facet) in
      let pattern = budget.pattern(facet)
      return pattern.isEmpty ? "any" : pattern
    }
    return JUnitReport.Case(
      key: CellKey(
        runtime: name(.runtime), dataset: name(.dataset), loader: name(.loader),
        representation: name(.representation), access: CellKey.noAccess,
        measure: .metric(budget.metric)),
      note: note(budget), kind: .failed("nothing-checked", BudgetWords.sentence(idle)))
  }
}
