import TareFormats
package import TareModel

/// Representations that have no figure, by reason; of cells on one runtime and dataset.
package struct AbsentText {
  private let names: [String]
  private let reasons: [String: String]

  package init(_ cells: [Cell]) {
    let present = Set(cells.filter(\.outcome.isMeasured).map(\.key.representation))
    let lacking = cells.compactMap { cell -> (name: String, why: String)? in
      let name = cell.key.representation
      guard !present.contains(name), case .unavailable(let why) = cell.outcome else { return nil }
      // The sentence begins with the name, and is the same of several but for that.
      return (name, why.hasPrefix(name + " ") ? String(why.dropFirst(name.count + 1)) : why)
    }
    names = lacking.map(\.name).unique
    reasons = Dictionary(lacking.map { ($0.name, $0.why) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reasons that are told; a dataset of lists has many, and the pages have all.
  private static let most = 4

  package var lines: [String] {
    let whys = names.compactMap { reasons[$0] }.unique
    guard !whys.isEmpty else { return [] }
    let told = whys.prefix(Self.most).map { why in
      "  \(names.filter { reasons[$0] == why }.joined(separator: ", ")): \(why)"
    }
    let rest = whys.count - told.count
    let more =
      rest > 0 ? ["  and \(Words.count(rest, "more reason")), on the pages of 'tare site'"] : []
    return ["not to be had:"] + told + more
  }
}
