package import TareModel

/// What programs need of their records, and how the figures of one scope advise to hold them.
package struct Needs: Sendable, Equatable {
  /// What people do today: plain dicts.
  package var plain: Way
  /// All that were weighed, but for classes of the user's own: anybody can write them.
  package var ways: [Way]
  /// Classes of the user's own.
  package var own: [Way]
  /// In the order of the needs; those that nothing measured answers are left out.
  package var choices: [Choice]
  /// No way to hold columns was asked for.
  package var lacksColumns: Bool

  package enum Need: Sendable, CaseIterable {
    /// `record["name"]` has to work, and records change.
    case dicts
    /// Records may be objects of a class, and change.
    case classes
    /// Nothing matters but memory, as long as single records are at hand.
    case smallest
    /// Work is done on all values of a field at once.
    case columns
  }

  /// The best way for a need, and those that weigh the same.
  package struct Choice: Sendable, Equatable {
    package var need: Need
    package var way: Way
    package var ties: [String]
    /// Asked for, and without a figure.
    package var missing: [String]
  }

  /// One way to hold records, with what it costs.
  package struct Way: Sendable, Equatable {
    package var representation: String
    package var kind: RepresentationKind?
    /// Bytes of a record while it is held.
    package var bytes: Double
    /// Bytes divided by those of the plain way.
    package var share: Double
    /// Bytes of a record at the highest moment of loading and building.
    package var peak: Double?
    /// The same, divided by the plain way's.
    package var peakShare: Double?
    package var pace: Pace?
    package var isByResident: Bool

    package var isPlain: Bool { representation == CellKey.plain }
    /// A saving that is worth a change of code: a twentieth.
    package var pays: Bool { share < 0.95 }
    /// It needs clearly more memory while it is made than dicts do.
    package var peaksHigher: Bool { (peakShare ?? 0) > 1.05 }
  }

  /// Nil where plain records or everything else was not weighed.
  ///
  /// - Parameters:
  ///   - records: how many were measured.
  ///   - isAsked: whether the run has a cell of a representation's weight.
  package init?(
    _ summaries: RepresentationSummaries, catalog: Catalog, records: Int,
    isAsked: (String) -> Bool
  ) {
    guard let bytes = summaries.plain?.weight?.bytes, bytes > 0, records > 0,
      let plain = summaries.plain, summaries.choices.count(where: { $0.bytes != nil }) > 1
    else { return nil }
    let entries = Dictionary(catalog.representations.map { ($0.name, $0) }) { first, _ in first }
    func way(_ summary: RepresentationSummary) -> Way? {
      summary.bytes.map {
        Way(
          representation: summary.representation, kind: entries[summary.representation]?.kind,
          bytes: $0, share: $0 / bytes, peak: summary.peak.map { Double($0) / Double(records) },
          peakShare: Self.share(summary.peak, of: plain.peak), pace: summary.bestPace,
          isByResident: summary.isByResident)
      }
    }
    guard let dict = way(plain) else { return nil }
    self.plain = dict
    func isOwn(_ way: Way) -> Bool { entries[way.representation]?.model != nil }
    let all = summaries.choices.compactMap(way)
    let ways = all.filter { !isOwn($0) }
    self.ways = ways
    own = all.filter(isOwn)
    choices = Need.allCases.compactMap { need in
      let kind = catalog.representations.filter(need.isMet).map(\.name)
      return Choice(need, ways.filter { kind.contains($0.representation) }, kind.filter(isAsked))
    }
    // What was asked for and failed is no reason to ask again.
    lacksColumns = !catalog.representations.contains { Need.columns.isMet($0) && isAsked($0.name) }
  }

  /// The one to take where nothing else is known: a class or a dict rather than what asks for more.
  package var first: Way? {
    let practical = [Need.classes, .dicts, .smallest]
    return practical.lazy.compactMap { need in choices.first { $0.need == need }?.way }
      .first(where: \.pays)
  }

  /// What the figures advise for records that stay objects of their own, each once; plain dicts
  /// first.
  package var instead: [Way] {
    let advised = [Need.classes, .dicts, .smallest].compactMap { need in
      choices.first { $0.need == need }?.way
    }
    return [plain]
      + advised.filter { !$0.isPlain }.reduce(into: []) { found, way in
        if !found.contains(way) { found.append(way) }
      }
  }

  private static func share(_ peak: Int?, of plain: Int?) -> Double? {
    guard let peak, let plain, plain > 0 else { return nil }
    return Double(peak) / Double(plain)
  }
}

extension Needs.Need {
  /// Whether a representation is of a kind that answers it.
  fileprivate func isMet(_ entry: Catalog.Entry) -> Bool {
    guard entry.model == nil else { return false }
    return switch self {
    case .dicts: entry.kind == .dict && entry.isMutable == true
    case .classes: entry.kind == .object && entry.isMutable == true
    case .smallest: entry.kind != .columns && entry.kind != .packed
    case .columns: entry.kind == .columns
    }
  }
}

extension Needs.Choice {
  /// Nil where nothing was weighed.
  fileprivate init?(_ need: Needs.Need, _ ways: [Needs.Way], _ asked: [String]) {
    guard let least = ways.map(\.bytes).min() else { return nil }
    // Weights are exact, but half a byte a record is nothing that a reader could act on.
    let lightest = ways.filter { $0.bytes < least + 0.5 }
    guard let first = lightest.first else { return nil }
    self.init(
      need: need, way: first, ties: lightest.dropFirst().map(\.representation),
      missing: asked.filter { name in !ways.contains { $0.representation == name } })
  }
}
