import TareAnalysis
import TareFoundation
import TareModel
import TareWording

/// What budgets say of a run, for programs; its keys are sorted, so that equal checks are equal
/// bytes.
struct BudgetJSON: Exporter {
  static let name = "json"
  static let reader = "programs"

  static func text(of check: BudgetCheck, _ circumstances: ExportCircumstances) -> String {
    ComparisonJSON.text(of: Record(check))
  }

  private struct Record: Encodable {
    var format = "tare-budgets-1"
    var summary: String
    var run: String
    var label: String?
    var cells: [Cell]
    var nothingChecked: [Idle]

    init(_ check: BudgetCheck) {
      summary = BudgetWords(check).headline
      (run, label) = (check.run.id, check.run.label)
      cells = check.cells.map(Cell.init)
      nothingChecked = check.idle.map {
        Idle(budget: $0.budget.place, why: BudgetWords.sentence($0))
      }
    }
  }

  private struct Cell: Encodable {
    /// `exceeded`, `near`, `within`, `broken` or `unknown`.
    var state: String
    /// Where the budget is written.
    var budget: String
    var key: ComparisonRecord.Key
    /// `record` or `total`.
    var scope: String
    var unit: String
    var amount: Double?
    var limit: Double
    var projected: Bool
    var sentence: String

    init(_ cell: BudgetedCell) {
      (state, budget) = (cell.state.rawValue, cell.budget.place)
      key = ComparisonRecord.Key(cell.key)
      (scope, unit) = (cell.budget.scope.rawValue, cell.unit)
      (amount, limit, projected) = (cell.amount, cell.limit, cell.isProjected)
      sentence = BudgetWords.sentence(cell)
    }
  }

  private struct Idle: Encodable {
    var budget: String
    var why: String
  }
}
