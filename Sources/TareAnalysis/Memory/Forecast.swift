package import TareModel

/// What other numbers of such records would take, in every way that was weighed.
package struct Forecast: Sendable, Equatable {
  /// How many records are told of.
  package static let counts = [10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]

  /// The lightest way first.
  package var ways: [Way]

  /// A way with its bytes for each of the counts.
  package struct Way: Sendable, Equatable {
    package var representation: String
    package var held: [Int]
    /// At the highest moment of loading; nil where no peak was measured.
    package var peak: [Int]?
  }

  /// Nil where nothing can be told of other numbers: of too few records, or without a weight.
  package init?(_ view: DatasetView, _ runtime: Runtime) {
    let records = view.dataset.records
    ways = view.summaries(runtime).choices.compactMap { summary -> Way? in
      let name = summary.representation
      guard !summary.isByResident,
        let reading = view.index.memory(view.key(name, .allocated, runtime))
      else { return nil }
      let held = Self.counts.compactMap { Self.bytes(reading, of: records, to: $0) }
      guard held.count == Self.counts.count else { return nil }
      let peak = summary.peak.map { peak in
        zip(Self.counts, held).map { count, held in
          max(held, Int(nearest: (Double(peak) / Double(records) * Double(count)).asFigure))
        }
      }
      return Way(representation: name, held: held, peak: peak)
    }.sorted { ($0.held.last ?? 0, $0.representation) < ($1.held.last ?? 0, $1.representation) }
    if ways.isEmpty { return nil }
  }

  /// Bytes of one of the counts.
  package func held(_ representation: String, _ count: Int) -> Int? {
    guard let place = Self.counts.firstIndex(of: count) else { return nil }
    return ways.first { $0.representation == representation }?.held[place]
  }

  /// More records as `Projection` has it; of fewer, what all share is counted whole.
  private static func bytes(_ reading: MemoryReading, of records: Int, to count: Int) -> Int? {
    guard count < records else {
      return Projection(reading, of: records, to: count)?.total
    }
    guard let record = reading.record, let total = reading.total, records > 0 else { return nil }
    let list = Double(reading.list ?? 0) / Double(records)
    let shared = Double(total) - (record + list) * Double(records)
    return Int(nearest: (shared + (record + list) * Double(count)).asFigure)
  }
}
