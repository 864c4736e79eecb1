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
      """
      Verdicts that end with status 2, with commas: slower, heavier, costlier (in instructions), \
      faster, lighter, cheaper, uncertain, missing, answers; or none.
      """))
  var failOn = FailOn.standard

  @Option(help: "Compare times by 'reference' or by 'seconds' alone.")
  var times: TimeBasis?

  @Flag(help: "Compare the ratios to the reference even of runs of different hosts.")
  var anyHost = false

  func validate() throws {
    if anyHost, times == .seconds {
      throw ValidationError("Seconds of different hosts cannot be compared.")
    }
  }

  func rule(base: Run, head: Run) throws(CommandFailure) -> ComparisonRule {
    let known = [base, head].map(\.header.catalog).flatMap { catalog in
      catalog.benchmarks.map(\.name) + catalog.metrics.map(\.name)
    }.unique
    var thresholds = Thresholds.standard
    for argument in threshold { try argument.apply(to: &thresholds, known: known) }
    return ComparisonRule(thresholds: thresholds, anyHost: anyHost, basis: times)
  }
}

extension TimeBasis: ExpressibleByArgument {}

/// `3%`, `0.03`, `allocated=0`, `filter=5%`.
struct ThresholdArgument: ExpressibleByArgument, Equatable {
  /// Nil for times.
  var name: String?
  /// A share of 1.
  var value: Double

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
    case nil, "time": thresholds.time = value
    case "seconds": thresholds.seconds = value
    case "memory": thresholds.memory = value
    case let name?:
      guard known.contains(name) else {
        throw CommandFailure(
          .usage, UnknownName(kind: "benchmark or metric", name: name, known: known).sentence)
      }
      thresholds.named[name] = value
    }
  }
}

/// What makes a comparison a failure.
struct FailOn: ExpressibleByArgument, Equatable {
  var verdicts: Set<Verdict>
  var others: Set<Other>

  /// What is no verdict of a cell.
  enum Other: String {
    /// The base measured a cell that the head did not.
    case missing
    /// An experiment has another answer.
    case answers
  }

  static let standard = FailOn(verdicts: Set(Verdict.regressions))

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

  /// Wholes fail for what they are, and not for what is not known of them.
  private func isCertain(_ whole: WholeChange) -> Bool {
    whole.verdict != .uncertain && verdicts.contains(whole.verdict)
  }

  /// Nothing compared is told apart from all being well, and both from a cell that went wrong.
  func status(of comparison: Comparison) -> ExitStatus {
    if comparison.cells.isEmpty { return .nothingMeasured }
    if comparison.cells.contains(where: { verdicts.contains($0.verdict) })
      || comparison.wholes.contains(where: { isCertain($0) })
    {
      return .regression
    }
    if others.contains(.missing), !comparison.baseOnly.isEmpty { return .regression }
    if others.contains(.answers), !comparison.answers.isEmpty { return .regression }
    return comparison.baseOnly.contains(where: \.isFault) ? .cellFailed : .fine
  }
}
