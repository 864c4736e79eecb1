import ArgumentParser
import TareAnalysis
import TareFormats
import TareModel
import TareWording

/// How cells are judged, and which judgements end the program with a failure.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The least difference that counts: \(Formats.percent(Thresholds.standard.time)) for times, \
      or NAME=VALUE for a benchmark, a metric, \
      'time', 'seconds' or 'memory'; repeatable.
      """))
  var threshold: [ThresholdArgument] = []

  @Option(
    help: ArgumentHelp(
      "Verdicts that end with status 2, with commas: \(FailOn.help) "
        + "(default: \(FailOn.standard.defaultValueDescription))."))
  var failOn: FailOn?

  @Option(
    help: """
      Does not fail for what of the base cannot be compared: missing (cells that the head lacks), \
      failed (cells that went wrong in the head) or incomparable (all weights or all times of a \
      dataset); repeatable.
      """)
  var allow: [Gap] = []

  @Option(help: "Compare times by 'reference' or by 'seconds' alone.")
  var times: TimeBasis?

  @Flag(help: "Compare the ratios to the reference even of runs of different hosts.")
  var anyHost = false

  func validate() throws {
    if anyHost, times == .seconds {
      throw ValidationError("Seconds of different hosts cannot be compared.")
    }
  }

  var gate: Gate { Gate(failOn: failOn ?? .standard, allowed: Set(allow)) }

  func rule(base: Run, head: Run) throws(CommandFailure) -> ComparisonRule {
    let known = [base, head].map(\.header.catalog).flatMap { catalog in
      catalog.benchmarks.map(\.name) + catalog.metrics.map(\.name)
    }
    let measures = (base.imported + head.imported).map(\.key.measure)
    var thresholds = Thresholds.standard
    for argument in threshold {
      try argument.apply(to: &thresholds, known: (known + measures).unique)
    }
    return ComparisonRule(thresholds: thresholds, anyHost: anyHost, basis: times)
  }
}

extension TimeBasis: ExpressibleByArgument {}
extension Gap: ExpressibleByArgument {}

/// `3%`, `0.03`, `allocated=0`, `filter=5%`.
struct ThresholdArgument: ExpressibleByArgument, Equatable {
  /// Nil for times.
  var name: String?
  /// A share of 1.
  var value: Double
  /// It is meant for every run, and need not name what these runs measured.
  var isOfAnyRun = false

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    name = parts.count == 2 ? String(parts[0]) : nil
    let text = parts[parts.count - 1]
    let isPercent = text.hasSuffix("%")
    guard name != "", let number = Double(isPercent ? text.dropLast() : text), number >= 0,
      number.isFinite
    else { return nil }
    value = isPercent ? number / 100 : number
  }

  func apply(to thresholds: inout Thresholds, known: [String]) throws(CommandFailure) {
    switch name {
    case nil, "time": (thresholds.time, thresholds.pairs) = (value, value)
    case "seconds": thresholds.seconds = value
    case "memory": thresholds.memory = value
    case let name?:
      guard known.contains(name) || isOfAnyRun else {
        throw CommandFailure(
          .usage, UnknownName(kind: "benchmark or metric", name: name, known: known).sentence)
      }
      thresholds.named[name] = value
    }
  }
}
