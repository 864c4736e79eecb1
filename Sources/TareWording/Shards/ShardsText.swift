import TareFormats
package import TareModel

/// That a run is a part of one, or what it was merged from, in sentences; none of a plain run.
package struct ShardsText {
  private let shards: Shards
  private let isUnlike: Bool

  package init?(_ header: Run.Header) {
    guard let shards = header.shards else { return nil }
    self.shards = shards
    isUnlike = header.hasUnlikeHosts
  }

  package var sentences: [String] {
    if let shard = shards.shard {
      guard shard.count > 1 else { return [] }
      return [
        "this run is shard \(shard.text) alone: what the other shards measure is not in it, and "
          + "'tare merge' puts them together"
      ]
    }
    return [merged] + missing + unlike
  }

  /// Something is missing, or cannot be compared.
  package var matters: Bool { !shards.missing.isEmpty || isUnlike }

  /// In a few words, for a list.
  package var short: String {
    if let shard = shards.shard { return "shard \(shard.text)" }
    return shards.missing.isEmpty
      ? Words.count(shards.count, "shard")
      : "\(Formats.integer(shards.parts.count)) of \(Words.count(shards.count, "shard"))"
  }

  private var merged: String {
    shards.missing.isEmpty
      ? "merged from \(Words.count(shards.count, "shard"))"
      : "merged from \(short): only a part of the run"
  }

  private var missing: [String] {
    guard !shards.missing.isEmpty else { return [] }
    return [Self.missing(shards.missing, shards.missingJobs)]
  }

  /// "shard 2 is missing, and so is what it measures: people on cpython-3.12.1, …".
  package static func missing(_ indices: [Int], _ jobs: [Shards.Job]) -> String {
    let isMany = indices.count > 1
    let shown = indices.prefix(most).map { "\($0)" }
    let rest = indices.count > most ? ["\(indices.count - most) more"] : []
    let subject = (isMany ? "shards " : "shard ") + Words.list(shown + rest)
    let lack = subject + (isMany ? " are missing" : " is missing")
    guard !jobs.isEmpty else { return "\(lack), with nothing to measure" }
    let works = jobs.prefix(most).map { name($0.work) } + (jobs.count > most ? ["…"] : [])
    return "\(lack), and so is what \(isMany ? "they measure" : "it measures"): "
      + works.joined(separator: ", ")
  }

  private static let most = 6

  private static func name(_ work: WorkUnit) -> String {
    switch work {
    case .cells(let runtime, let dataset): "\(dataset) on \(runtime)"
    case .experiments(let runtime, let family):
      "experiments of \(family.rawValue) on \(runtime)"
    }
  }

  /// Times of unlike machines may stand beside each other in the run, and mean nothing there.
  private var unlike: [String] {
    guard isUnlike else { return [] }
    let machines = shards.parts.map { part in
      [part.host["CPU"], part.host["cores"].map { "\($0) cores" }, part.host["system"]]
        .compactMap(\.self).joined(separator: ", ")
    }.unique
    return [
      "the shards ran on unlike machines (\(machines.joined(separator: "; "))): compare times from "
        + "two of them only by their ratio to dict"
    ]
  }
}
