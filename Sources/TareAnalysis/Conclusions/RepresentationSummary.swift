package import TareModel

/// What one representation weighs and how fast it is, within a scope.
package struct RepresentationSummary: Sendable, Equatable {
  package var representation: String
  /// It can stand for others; false for the file's text, which is the floor below all of them but
  /// has no records in it.
  package var holdsRecords = true
  package var weight: Weight?
  /// What the process grows by for one record, where that was measured.
  package var resident: Double?
  /// Bytes held at most while all records were loaded and built.
  package var peak: Int?
  /// One for each access that was measured, in the order of the accesses.
  package var paces: [Pace]
  /// The time to make its records from plain ones, as a multiple of making plain ones.
  package var build: Double?

  /// The access that scans fastest.
  package var bestPace: Pace? { paces.min { $0.ratio < $1.ratio } }

  /// Bytes of a record by which representations are held against each other.
  ///
  /// What was asked of the allocator, which is exact; of what holds something elsewhere, what the
  /// process grows by. That includes rounding to pools and pages, so it never makes one look
  /// lighter than those that are weighed by what they asked for.
  package var bytes: Double? { isByResident ? resident : weight?.bytes }

  /// What the process grows by speaks for it, since that is clearly more than the allocator knows
  /// of.
  ///
  /// A pool's share and malloc's rounding come to a tenth of a weight; twice that and 16 bytes for
  /// the smallest records are neither. The plain one is the measure of all others and stays exact.
  package var isByResident: Bool {
    guard let weight, let resident, representation != CellKey.plain else { return false }
    return resident > weight.bytes * 1.2 + 16
  }

  /// Bytes that the process holds and the allocator does not know of, where they count.
  package var beyondAllocator: Double? {
    guard isByResident, let weight, let resident else { return nil }
    return resident - weight.bytes
  }
}

/// All representations of one scope side by side.
package struct RepresentationSummaries: Sendable, Equatable {
  package var scope: Scope
  /// The scanning benchmarks that the paces cover.
  package var benchmarks: [Measure]
  /// In the order of the catalog, without those of which nothing was measured.
  package var all: [RepresentationSummary]

  /// A scope in which nothing was measured.
  package init(empty scope: Scope) {
    (self.scope, benchmarks, all) = (scope, [], [])
  }

  /// - Parameter whole: how many records the file has, of which these are a sample.
  package init(
    scope: Scope, catalog: Catalog, records: Int, of whole: Int? = nil, index: CellIndex
  ) {
    self.scope = scope
    let benchmarks = Measure.scans.filter { benchmark in
      index.time(
        index.key(CellKey.plain, access: CellKey.plainAccess, benchmark, in: scope)) != nil
    }
    self.benchmarks = benchmarks
    all = catalog.representations.compactMap { entry in
      let summary = RepresentationSummary(
        representation: entry.name, holdsRecords: index.hasLoader(entry.name),
        weight: index.memory(index.key(entry.name, .allocated, in: scope))
          .flatMap { Weight($0, records: records, of: whole) },
        resident: index.memory(index.key(entry.name, .resident, in: scope))
          .flatMap { Weight($0, records: records, of: whole)?.bytes },
        peak: index.memory(index.key(entry.name, .peak, in: scope))?.total,
        paces: benchmarks.isEmpty
          ? []
          : entry.access.compactMap {
            Pace(entry.name, access: $0, benchmarks: benchmarks, scope: scope, index: index)
          },
        build: index.time(index.key(entry.name, .build, in: scope))?.ratio?.value)
      return summary.weight == nil && summary.paces.isEmpty ? nil : summary
    }
  }

  package subscript(_ representation: String) -> RepresentationSummary? {
    all.first { $0.representation == representation }
  }

  /// Those among which one can choose.
  package var choices: [RepresentationSummary] { all.filter(\.holdsRecords) }

  package var plain: RepresentationSummary? { self[CellKey.plain] }
}
