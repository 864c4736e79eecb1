import TareAnalysis
import TareModel
import TareWording

extension BudgetCheck {
  /// Holds a run against what is configured.
  init(_ configuration: Configuration, of run: Run) throws(CommandFailure) {
    do throws(UnitMismatch) {
      self = try BudgetCheck(configuration.budgets, run)
    } catch {
      throw CommandFailure(.badInput, BudgetWords.sentence(error))
    }
  }

  /// Never fine because nothing was checked.
  ///
  /// - Parameter isPart: the command line chose what is measured, and may leave budgets out.
  func status(isPart: Bool = false) -> ExitStatus {
    .gravest([
      count(.exceeded) > 0 ? .regression : .fine, count(.broken) > 0 ? .cellFailed : .fine,
      idle.isEmpty || isPart ? .fine : .nothingMeasured,
    ])
  }
}
