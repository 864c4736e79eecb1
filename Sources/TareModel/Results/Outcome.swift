/// What became of a cell.
package enum Outcome: Sendable, Equatable {
  case memory(MemoryReading)
  case time(TimeReading)
  /// It cannot be had here, with the reason; never a failure of the run.
  case unavailable(why: String)
  /// It went wrong, with the reason and the tail of what the process wrote to stderr.
  case failed(why: String, stderr: String)
  case timedOut(after: Double, stderr: String)
  /// The answer differed from the plain dict's: no number is kept.
  case wrongAnswer(why: String)

  /// The reading is there.
  package var isMeasured: Bool {
    switch self {
    case .memory, .time: true
    case .unavailable, .failed, .timedOut, .wrongAnswer: false
    }
  }

  /// The run must end with a failure because of this cell.
  package var isFault: Bool {
    switch self {
    case .memory, .time, .unavailable: false
    case .failed, .timedOut, .wrongAnswer: true
    }
  }
}

/// What a metric gave, in bytes; its properties are what a probe calls them.
package struct MemoryReading: Sendable, Equatable, Decodable {
  /// The whole dataset: `shared`, `record` as often as there are records, and `list`; nil where the
  /// metric only knows what a record adds.
  package var total: Int?
  /// What each record adds.
  package var record: Double?
  /// The part of `total` that is the values themselves.
  package var payload: Int?
  /// Not measured: what the whole comes to by the figures of a dataset that is a sample of it.
  package var projected: Int?
  /// Between what bytes that lies.
  package var projectedLeast: Int?
  package var projectedMost: Int?
  /// What records have in common: keys, equal values that are one object.
  package var shared: Int?
  /// What half of the records have in common, and what two of them have; where values are shared.
  package var halved: Int?
  package var paired: Int?
  /// The list of the records, without them.
  package var list: Int?
  /// Containers that grow in steps, without the list: registries, what tables keep free.
  package var stepped: Int?
  /// Standard deviation of the records' lengths as JSON, as a share of their mean.
  package var spread: Double?
  /// Of a peak: that while the plain records were made, before anything was built of them.
  package var loading: Int?
  /// Classes and their code, which are made before the records and are not in `total`.
  package var types: Int?
  /// The same as `record`, found in another way.
  package var checked: Double?
  /// Of instructions: of how many records they are, the first ones.
  package var counted: Int?
  /// Of instructions: one count for each hash seed from 0; `total` is their mean.
  package var seeds: [Int]?
  /// Where the two disagree, or the figure is not what it seems: why, in one sentence.
  package var note: String?
  /// Where the bytes that records add go; nil of metrics that do not say it.
  package var anatomy: Anatomy?

  package init(
    total: Int? = nil, record: Double? = nil, payload: Int? = nil, projected: Int? = nil,
    projectedLeast: Int? = nil, projectedMost: Int? = nil, shared: Int? = nil,
    halved: Int? = nil, paired: Int? = nil, list: Int? = nil, stepped: Int? = nil,
    spread: Double? = nil, loading: Int? = nil, types: Int? = nil, checked: Double? = nil,
    counted: Int? = nil, seeds: [Int]? = nil, note: String? = nil, anatomy: Anatomy? = nil
  ) {
    self.total = total
    self.record = record
    self.payload = payload
    self.projected = projected
    self.projectedLeast = projectedLeast
    self.projectedMost = projectedMost
    self.shared = shared
    self.halved = halved
    self.paired = paired
    self.list = list
    self.stepped = stepped
    self.spread = spread
    self.loading = loading
    self.types = types
    self.checked = checked
    self.counted = counted
    self.seeds = seeds
    self.note = note
    self.anatomy = anatomy
  }
}

extension MemoryReading {
  /// Bytes of one record: the growth with each further one where it is known, else the total shared
  /// out over all records.
  package func recordBytes(of records: Int) -> Double? {
    record ?? total.flatMap { records > 0 ? Double($0) / Double(records) : nil }
  }
}

/// The raw samples of a time cell, one series for each process that measured it.
package struct TimeReading: Sendable, Equatable {
  package var series: [TimeSeries]

  package init(series: [TimeSeries]) { self.series = series }
}

/// What one process measured of a time cell.
package struct TimeSeries: Sendable, Equatable {
  package var process: Int
  /// Untimed blocks run before the first sample.
  package var warmups: Int
  package var samples: TimeSamples
  /// The same benchmark on plain dicts, timed alternately in the same process.
  package var reference: TimeSamples?

  package init(process: Int, warmups: Int, samples: TimeSamples, reference: TimeSamples?) {
    self.process = process
    self.warmups = warmups
    self.samples = samples
    self.reference = reference
  }
}

/// Seconds for one run of a benchmark, by two clocks; each sample is a block of `loops` runs.
package struct TimeSamples: Sendable, Equatable {
  package var loops: Int
  package var wallSeconds: [Double]
  package var cpuSeconds: [Double]

  package init(loops: Int, wallSeconds: [Double], cpuSeconds: [Double]) {
    self.loops = loops
    self.wallSeconds = wallSeconds
    self.cpuSeconds = cpuSeconds
  }
}
