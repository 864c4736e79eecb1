package import TareAnalysis
import TareFormats
import TareModel

/// The words for what budgets say of a run.
package struct BudgetWords {
  private let check: BudgetCheck

  package init(_ check: BudgetCheck) { self.check = check }

  /// "2 of 12 cells over their budget, 1 near it; 1 budget has nothing to check".
  package var headline: String {
    let all = Words.count(check.cells.count, "cell")
    let over = check.count(.exceeded)
    let counted = [(check.count(.near), "near it"), (check.count(.broken), "failed")]
      .filter { $0.0 > 0 }.map { ", \(Formats.integer($0.0)) \($0.1)" }.joined()
    let count =
      over == 0
      ? "none of \(all) over budget\(counted)"
      : "\(Formats.integer(over)) of \(all) over budget\(counted)"
    guard !check.idle.isEmpty else { return count }
    let idle =
      Words.count(check.idle.count, "budget has", "budgets have") + " nothing to check"
    return check.cells.isEmpty ? idle : "\(idle); \(count)"
  }

  /// What a reader has to know: all but what is well within its budget; that all is, where it is.
  package var remarks: [String] {
    let said =
      [.exceeded, .broken].flatMap(check.cells).map(Self.sentence)
      + check.idle.map(Self.sentence) + check.cells(.near).map(Self.sentence)
    return said.isEmpty ? ["All budgets hold."] : said
  }

  /// What is well within: the largest cell of each budget.
  package var rest: [String] {
    let within = check.cells(.within)
    let largest = within.map(\.budget.place).unique.compactMap { place -> String? in
      let mine = within.filter { $0.budget.place == place }
      let most = mine.max { ($0.amount ?? 0) < ($1.amount ?? 0) }
      return most.map { Self.sentence($0, of: mine.count) }
    }
    return largest + check.cells(.unknown).map(Self.sentence)
  }

  /// "orders as slots on cpython-3.13.0 takes 524 B a record, 24 B over its budget of 500 B."
  package static func sentence(_ cell: BudgetedCell) -> String { sentence(cell, of: 1) }

  /// - Parameter count: how many cells of its budget are within it; this is the largest.
  private static func sentence(_ cell: BudgetedCell, of count: Int) -> String {
    let key = cell.key
    let from =
      [CellKey.noLoader, CellKey.plainLoader].contains(key.loader) ? "" : " from \(key.loader)"
    let access = key.access == CellKey.noAccess ? "" : " by \(key.access)"
    let what = "\(key.dataset) as \(key.representation)\(access)\(from) on \(key.runtime)"
    guard let amount = cell.amount else { return "\(what) has no figure: \(reason(cell))." }
    let metric = key.measure.name == Budget.metric ? "" : " (\(key.measure.name))"
    let projected = cell.isProjected ? ", projected" : ""
    let takes =
      "\(what) takes \(size(amount, cell)) \(scope(cell.budget.scope))\(metric)\(projected)"
    let limit = "budget of \(written(cell.budget.limit, cell.unit))"
    switch cell.state {
    case .exceeded: return "\(takes), \(size(amount - cell.limit, cell)) over its \(limit)."
    case .near:
      // Cut and not rounded: 99.9% of a limit is not all of it.
      let share = amount == cell.limit ? 100 : Int(amount / cell.limit * 100)
      return "\(takes), \(share)% of its \(limit)."
    case .within where count > 1: return "\(takes), the largest of \(count) within the \(limit)."
    case .within, .broken, .unknown: return "\(takes), within its \(limit)."
    }
  }

  /// "tare.toml:12: this budget has nothing to check: no dataset 'ordrs'; the run has orders.".
  package static func sentence(_ idle: IdleBudget) -> String {
    let start = "\(idle.budget.place): this budget has nothing to check"
    if let unmet = idle.unmet {
      let known =
        unmet.known.isEmpty
        ? "the run has no weights" : "the run has \(unmet.known.joined(separator: ", "))"
      return "\(start): no \(unmet.facet.rawValue) '\(unmet.wanted)'; \(known)."
    }
    return idle.isMatched
      ? "\(start): its cells have no such figure."
      : "\(start): no cell of the run has all of its names together."
  }

  /// "tare.toml:12: peak is counted in B, and not in objects; …".
  package static func sentence(_ error: BudgetCheck.UnitMismatch) -> String {
    let budget = error.budget
    let units =
      error.unit == MetricDescriptor.bytes ? "B, kB, MB, GB, KiB, MiB or GiB" : error.unit
    return "\(budget.place): \(budget.metric) is counted in \(Words.unit(error.unit)), and not in "
      + "'\(budget.limit.unit ?? "")'; write a number with \(units)"
  }

  private static func reason(_ cell: BudgetedCell) -> String {
    if let outcome = cell.outcome { return outcome.reason ?? "it was not measured" }
    return cell.budget.scope == .total
      ? "totals of a sample are not known by \(cell.budget.metric); '--sample 0' measures all"
      : "\(cell.budget.metric) does not tell what a record takes"
  }

  private static func scope(_ scope: Budget.Scope) -> String {
    switch scope {
    case .record: "a record"
    case .total: "in all"
    }
  }

  /// A limit as it was written.
  private static func written(_ limit: Amount, _ unit: String) -> String {
    limit.unit == nil ? "\(number(limit.number)) \(unit)" : limit.text
  }

  /// An amount in the unit of the limit, so that the two can be compared at a glance; what would be
  /// nothing there, in the unit of the metric.
  private static func size(_ amount: Double, _ cell: BudgetedCell) -> String {
    let limit = cell.budget.limit
    let scale = limit.scale(in: cell.unit) ?? 1
    let hundredths = (amount / scale * 100).rounded() / 100
    guard scale > 1, hundredths >= 0.1, hundredths * scale != cell.limit || amount == cell.limit
    else { return "\(number(amount)) \(cell.unit)" }
    return "\(number(hundredths)) \(limit.unit ?? cell.unit)"
  }

  /// "1,386", "523.5", "1.98".
  private static func number(_ value: Double) -> String {
    let digits = value < 10 ? 2 : 1
    let parts = digits == 2 ? 100 : 10
    let (whole, rest) = Int(nearest: value * Double(parts)).quotientAndRemainder(dividingBy: parts)
    guard rest > 0 else { return Formats.integer(whole) }
    // With its zeros in front, and without those at its end.
    let text = "\(rest + parts)".dropFirst()
    return Formats.integer(whole) + "." + (text.hasSuffix("0") ? text.dropLast() : text)
  }
}
