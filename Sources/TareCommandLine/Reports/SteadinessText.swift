import TareAnalysis
import TareModel
import TareSite

/// How much of the time went into timed code, how steady the machine was, how well times are known.
struct SteadinessText {
  var run: Run

  var lines: [String] {
    guard let steadiness = Steadiness(run.processes, cells: run.cells) else { return [] }
    let processes = steadiness.processes == 1 ? "1 process" : "\(steadiness.processes) processes"
    let spent =
      "\(processes) for \(Self.seconds(steadiness.seconds)), "
      + "\(Self.percent(steadiness.timedShare)) of it inside timed code"
    return [spent] + short + ratios + disturbed + drift(steadiness)
  }

  /// How many of the time cells have fewer processes than the preset provides, for its limit left no
  /// time; nothing where none has, or where the user said how long to go on.
  private var lack: (few: Int, cells: Int, processes: Int)? {
    let isTold = run.header.command.contains { argument in
      ["--precision", "--budget"].contains { argument.hasPrefix($0) }
    }
    guard !isTold, let preset = Preset.all.first(where: { $0.name == run.header.preset }),
      preset.limit != nil
    else { return nil }
    let counts = run.cells.compactMap { cell -> Int? in
      if case .time(let reading) = cell.outcome { reading.series.count } else { nil }
    }
    let wanted = preset.timing.processes
    let few = counts.count { $0 < wanted }
    return few > 0 ? (few, counts.count, wanted) : nil
  }

  private var short: [String] {
    guard let lack else { return [] }
    return [
      "the time was up before \(lack.few) of \(lack.cells) time cells had \(lack.processes) "
        + "processes; --budget 3h measures on"
    ]
  }

  /// The cells that are timed against a reference.
  private var readings: [(CellKey, TimeReading)] {
    run.cells.compactMap { cell in
      guard case .time(let reading) = cell.outcome,
        reading.series.contains(where: { $0.reference != nil })
      else { return nil }
      return (cell.key, reading)
    }
  }

  /// Ratios in one figure: of all cells that have an interval, or, where the time was up before some had
  /// theirs, of those that had all their processes.
  private var ratios: [String] {
    var readings = readings
    var of = "cell"
    if let wanted = lack?.processes {
      readings.removeAll { $0.1.series.count < wanted }
      of = "one of the cells with \(Words.count(wanted, "process", "processes"))"
    }
    let widths = TimePrecision.halfWidths(Dictionary(readings, uniquingKeysWith: { $1 }))
    guard let middle = Statistics.median(Array(widths.values)) else { return [] }
    return ["ratios to the reference are known to ±\(Self.percent(middle)) in the middle \(of)"]
  }

  /// How many ratios were left out, which nobody should have to find out.
  private var disturbed: [String] {
    let left = readings.reduce(0) { $0 + $1.1.disturbed }
    let all = readings.reduce(0) { $0 + $1.1.series.count }
    return left == 0 ? [] : [Words.leftOut("\(left) of \(Words.count(all, "ratio"))")]
  }

  private func drift(_ steadiness: Steadiness) -> [String] {
    guard let steps = steadiness.steps, let memory = steadiness.memory else { return [] }
    let all = [steps, memory, steadiness.plain].compactMap(\.self)
    guard let widest = all.map(\.halfWidth).max() else { return [] }
    let plain = steadiness.plain.map { ", the same benchmarks of dicts \(Self.by($0.halfWidth))" }
    return [
      "seconds hold \(Self.to(widest)): between processes the same steps differed "
        + "\(Self.by(steps.halfWidth)), the same copy of memory \(Self.by(memory.halfWidth))"
        + (plain ?? "")
    ]
  }

  /// A share of one half or more would seem to reach down to nothing.
  private static func by(_ share: Double) -> String {
    share < 0.5 ? "by ±\(percent(share))" : "by a factor of \(factor(share))"
  }

  private static func to(_ share: Double) -> String {
    share < 0.5 ? "to ±\(percent(share))" : "to a factor of \(factor(share))"
  }

  private static func factor(_ share: Double) -> Double { ((1 + share) * 10).rounded() / 10 }

  private static func seconds(_ seconds: Double) -> String {
    seconds < 100 ? "\((seconds * 10).rounded() / 10) s" : "\(Int(seconds.rounded())) s"
  }

  private static func percent(_ share: Double) -> String {
    let percent = share * 100
    return percent < 10 ? "\((percent * 10).rounded() / 10)%" : "\(Int(percent.rounded()))%"
  }
}
