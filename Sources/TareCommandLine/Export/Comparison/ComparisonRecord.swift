import TareAnalysis
import TareModel
import TareWording

/// A comparison for programs; every name is that of `--format json`.
struct ComparisonRecord: Encodable {
  var format = "tare-comparison-1"
  var summary: String
  var axis: String
  var base: Side
  var head: Side
  /// How many cells have each verdict.
  var counts: [String: Int]
  /// A share of 1.
  var noiseFloor: Double?
  /// The slowdown that a typical time cell shows with even odds, a share of 1.
  var detectable: Double?
  var cells: [Cell]
  var wholes: [Whole]
  var baseOnly: [Lone]
  var headOnly: [Lone]
  var notComparable: [Lone]
  var surroundings: [Surrounding]
  var answers: [Answer]
  /// What other tools measured.
  var imported: Results?

  struct Side: Encodable {
    var run: String
    var label: String?
    var started: String
    var coordinate: String?
  }

  struct Key: Encodable {
    var runtime: String
    var dataset: String
    var loader: String
    var representation: String
    var access: String
    var kind: String
    var measure: String
  }

  struct Cell: Encodable {
    var verdict: String
    /// `bytes`, `record-bytes`, `ratio` or `seconds`; other metrics have their unit for `bytes`.
    var unit: String
    var baseKey: Key
    var headKey: Key
    var base: Double
    var head: Double
    var ratio: Double?
    /// A share of 1.
    var threshold: Double
    var time: Time?
  }

  /// What only times have.
  struct Time: Encodable {
    var interval: [Double]?
    var correctedInterval: [Double]?
    var correctedLevel: Double
    var adjustedProbability: Double
    var rankProbability: Double?
    var cliffsDelta: Double?
    var baseProcesses: [Double]
    var headProcesses: [Double]
    var outlyingBlocks: Int
    /// Processes of both sides that are left out, for they met a busy machine.
    var disturbedProcesses: Int
    /// How many times as slow the reference itself became, beyond the pace of the machine.
    var referenceDrift: Double?
    var typicalRatio: Double?
    var typicalInterval: [Double]?
  }

  /// All times of a representation together.
  struct Whole: Encodable {
    var verdict: String
    var runtime: String
    var dataset: String
    var representation: String
    var cells: Int
    var ratio: Double
    var interval: [Double]?
    var correctedInterval: [Double]?
    var adjustedProbability: Double
  }

  struct Lone: Encodable {
    var key: Key
    var why: String
  }

  struct Surrounding: Encodable {
    var subject: String
    var name: String
    var base: String
    var head: String
  }

  struct Answer: Encodable {
    var experiment: String
    var observation: String
    var baseRuntime: String
    var headRuntime: String
    var unit: String
    var base: String
    var head: String
  }
}

extension ComparisonRecord {
  init(_ comparison: Comparison) {
    summary = ComparisonWords(comparison).headline
    axis = comparison.axis.name
    (base, head) = (Side(comparison.base), Side(comparison.head))
    counts = Dictionary(
      uniqueKeysWithValues: Verdict.allCases.map { ($0.rawValue, comparison.count($0)) })
    (noiseFloor, detectable) = (comparison.noiseFloor, comparison.detectable)
    cells = comparison.cells.map(Cell.init)
    wholes = comparison.wholes.map(Whole.init)
    baseOnly = comparison.baseOnly.map {
      Lone(key: Key($0.key), why: ComparisonWords.reason($0))
    }
    headOnly = comparison.headOnly.map {
      Lone(key: Key($0.key), why: ComparisonWords.reason($0))
    }
    notComparable = comparison.unlike.map {
      Lone(key: Key($0.head), why: ComparisonWords.reason($0.objection))
    }
    surroundings = comparison.surroundings.map {
      Surrounding(subject: $0.subject, name: $0.name, base: $0.base, head: $0.head)
    }
    imported = Results(comparison.results)
    answers = comparison.answers.map {
      Answer(
        experiment: $0.experiment, observation: $0.observation, baseRuntime: $0.runtimes.base,
        headRuntime: $0.runtimes.head, unit: $0.values.head.unit.rawValue,
        base: $0.values.base.text, head: $0.values.head.text)
    }
  }
}

extension ComparisonRecord.Side {
  init(_ side: ComparisonSide) {
    run = side.header.id
    label = side.header.label
    started = side.header.started
    coordinate = side.coordinate
  }
}

extension ComparisonRecord.Key {
  init(_ key: CellKey) {
    (runtime, dataset, loader) = (key.runtime, key.dataset, key.loader)
    (representation, access) = (key.representation, key.access)
    kind = key.measure.isBenchmark ? "benchmark" : "metric"
    measure = key.measure.name
  }
}

extension ComparisonRecord.Cell {
  init(_ cell: ComparedCell) {
    verdict = cell.verdict.rawValue
    baseKey = .init(cell.base)
    headKey = .init(cell.head)
    ratio = cell.ratio
    switch cell.change {
    case .memory(let change):
      let name = change.unit == MetricDescriptor.bytes ? "bytes" : change.unit
      unit = change.quantity == .whole ? name : "record-\(name)"
      (base, head, threshold) = (change.base, change.head, change.threshold)
    case .time(let change):
      unit = change.basis == .reference ? "ratio" : "seconds"
      // An empty side is the reference itself, exactly 1.
      base = Statistics.geometricMean(change.base) ?? 1
      head = Statistics.geometricMean(change.head) ?? 1
      threshold = change.judgement.threshold
      time = .init(change)
    }
  }
}

extension ComparisonRecord.Time {
  init(_ change: TimeChange) {
    interval = change.judgement.interval?.ends
    correctedInterval = change.judgement.corrected?.ends
    correctedLevel = change.judgement.level
    adjustedProbability = change.judgement.adjusted
    rankProbability = change.ranks?.probability
    cliffsDelta = change.effect?.delta
    (baseProcesses, headProcesses) = (change.base, change.head)
    outlyingBlocks = change.outlyingBlocks
    disturbedProcesses = change.disturbed
    referenceDrift = change.basis == .reference ? change.judgement.driftRatio : nil
    typicalRatio = change.typical?.ratio
    typicalInterval = change.typical?.interval.ends
  }
}

extension ComparisonRecord.Whole {
  init(_ whole: WholeChange) {
    verdict = whole.verdict.rawValue
    (runtime, dataset) = (whole.place.runtime, whole.place.dataset)
    representation = whole.place.representation
    (cells, ratio) = (whole.cells, whole.ratio)
    interval = whole.judgement.interval?.ends
    correctedInterval = whole.judgement.corrected?.ends
    adjustedProbability = whole.judgement.adjusted
  }
}

extension ClosedRange<Double> {
  fileprivate var ends: [Double] { [lowerBound, upperBound] }
}
