package import TareModel

/// What budgets say of a run.
package struct BudgetCheck: Sendable, Equatable {
  package var run: Run.Header
  package var budgets: [Budget]
  /// Every cell that a budget is about, in the order of the budgets and then of the run.
  package var cells: [BudgetedCell]
  /// Budgets that nothing was held against.
  package var idle: [IdleBudget]

  package init(_ budgets: [Budget], _ run: Run) throws(UnitMismatch) {
    self.run = run.header
    self.budgets = budgets
    (cells, idle) = ([], [])
    for budget in budgets {
      let found = run.cells.filter { budget.admits($0.key) }
      var mine: [BudgetedCell] = []
      for cell in found { mine.append(try BudgetedCell(cell, budget, run.header)) }
      cells += mine
      guard !mine.contains(where: { $0.amount != nil || $0.isFault }) else { continue }
      idle.append(IdleBudget(budget, run.cells.map(\.key), isMatched: !mine.isEmpty))
    }
  }

  package func count(_ state: BudgetedCell.State) -> Int { cells.count { $0.state == state } }

  package func cells(_ state: BudgetedCell.State) -> [BudgetedCell] {
    cells.filter { $0.state == state }
  }

  /// A limit in a unit that its metric is not counted in.
  package struct UnitMismatch: Error {
    package var budget: Budget
    package var unit: String
  }
}

/// A budget that no figure was held against.
package struct IdleBudget: Sendable, Equatable {
  package var budget: Budget
  /// There are such cells, and none has a figure of the kind.
  package var isMatched: Bool
  /// What of the budget no cell of the run fits, and what the cells have in its place; nil where
  /// each part fits some.
  package var unmet: Unmet?

  package struct Unmet: Sendable, Equatable {
    package var facet: Budget.Facet
    package var wanted: String
    package var known: [String]
  }

  init(_ budget: Budget, _ keys: [CellKey], isMatched: Bool) {
    self.budget = budget
    self.isMatched = isMatched
    // Times have no budgets, and would only hide which names weights have.
    let weighed = keys.filter { !$0.measure.isBenchmark }
    unmet = Budget.Facet.allCases.first { facet in
      !weighed.contains { budget.admits($0, by: facet) }
    }.map { facet in
      Unmet(
        facet: facet, wanted: budget.pattern(facet),
        known: weighed.map { Budget.name(of: $0, by: facet) }.unique)
    }
  }
}

/// A cell held against a budget.
package struct BudgetedCell: Sendable, Equatable {
  package var key: CellKey
  package var budget: Budget
  /// Of the metric.
  package var unit: String
  /// In that unit; nil where there is no such figure.
  package var amount: Double?
  package var limit: Double
  /// Not measured, but reckoned from a sample.
  package var isProjected = false
  /// What became of the cell, where it has no figure.
  package var outcome: Outcome?

  package enum State: String, Sendable { case exceeded, near, within, broken, unknown }

  /// From this share of its limit on, an amount is said to be near it.
  package static let nearness = 0.95

  package var isFault: Bool { outcome?.isFault ?? false }

  package var state: State {
    guard let amount else { return isFault ? .broken : .unknown }
    if amount > limit { return .exceeded }
    return amount >= Self.nearness * limit ? .near : .within
  }

  init(
    _ cell: Cell, _ budget: Budget, _ header: Run.Header
  ) throws(BudgetCheck.UnitMismatch) {
    key = cell.key
    self.budget = budget
    unit = header.catalog.metrics.unit(of: cell.key.measure)
    guard let limit = budget.limit.value(in: unit) else {
      throw BudgetCheck.UnitMismatch(budget: budget, unit: unit)
    }
    self.limit = limit
    guard case .memory(let reading) = cell.outcome else {
      outcome = cell.outcome
      return
    }
    let dataset = header.datasets.first { $0.name == key.dataset }
    switch budget.scope {
    // Instructions are counted of the first records alone.
    case .record: amount = reading.recordBytes(of: reading.counted ?? dataset?.records ?? 0)
    case .total where dataset?.sample == nil || reading.counted != nil:
      amount = reading.total.map(Double.init)
    case .total:
      amount = reading.projected.map(Double.init)
      isProjected = amount != nil
    }
  }
}
