import TareFormats
package import TareModel

/// Loaders, representations and metrics of which there is no figure, by reason; of cells on one
/// runtime and dataset.
package struct AbsentText {
  private let names: [String]
  private let reasons: [String: String]

  package init(_ cells: [Cell]) {
    let measured = cells.filter(\.outcome.isMeasured)
    let present = Set(measured.map(\.key.representation))
    let loading = Set(measured.map(\.key.loader))
    let weighed = Set(measured.map(\.key.measure))
    let lacking = cells.compactMap { cell -> (name: String, why: String)? in
      guard case .unavailable(let why) = cell.outcome else { return nil }
      // A loader that is unavailable takes all representations with it, and they are not at fault.
      let isLoader =
        !loading.isEmpty && !loading.contains(cell.key.loader) && why.contains(cell.key.loader)
      let isPresent = present.contains(cell.key.representation)
      let isMeasure = isPresent && !weighed.contains(cell.key.measure)
      guard isLoader || isMeasure || !isPresent else { return nil }
      let name =
        isLoader
        ? "loader \(cell.key.loader)"
        : isMeasure ? cell.key.measure.name : cell.key.representation
      // The sentence begins with the name, and is the same of several but for that.
      return (name, why.hasPrefix(name + " ") ? String(why.dropFirst(name.count + 1)) : why)
    }
    names = lacking.map(\.name).unique
    reasons = Dictionary(lacking.map { ($0.name, $0.why) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reasons that are told; a dataset of lists has many, and the pages have all.
  private static let most = 4

  /// "numpy-struct, array-columns: cannot hold lists", each reason once.
  package var parts: [String] {
    names.compactMap { reasons[$0] }.unique.map { why in
      "\(names.filter { reasons[$0] == why }.joined(separator: ", ")): \(why)"
    }
  }

  package var lines: [String] {
    let whys = parts
    guard !whys.isEmpty else { return [] }
    let told = whys.prefix(Self.most).map { "  \($0)" }
    let rest = whys.count - told.count
    let more =
      rest > 0 ? ["  and \(Words.count(rest, "more reason")), on the pages of 'tare site'"] : []
    return ["unavailable:"] + told + more
  }
}
