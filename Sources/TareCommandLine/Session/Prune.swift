import TareAnalysis
import TareFoundation
import TareModel
import TareStore

/// The runs of a folder, and which of them stay.
struct Prune {
  let folder: RunFolder
  /// The newest first.
  let runs: [Candidate]
  private let known: KnownRuns

  struct Candidate {
    /// Several where copies of the run lie in the folder.
    var files: [String]
    var bytes: Int
    /// Nil for a run that goes.
    var reason: Thinning.Reason?
  }

  /// - Throws: `StoreError` where a run file cannot be read: what others need cannot be told.
  init(_ folder: RunFolder, _ rule: Thinning.Rule) throws(StoreError) {
    self.folder = folder
    known = try KnownRuns()
    let (entries, faults) = known.entries(folder)
    if let fault = faults.first { throw fault }
    var thinning = Thinning(rule)
    var files: [String: [String]] = [:]
    for entry in entries.reversed() {
      files[entry.moment.id, default: []].append(entry.file)
      guard files[entry.moment.id]?.count == 1 else { continue }
      thinning.add(try known.outline(of: entry.file))
    }
    runs = thinning.verdicts().map { verdict in
      let files = files[verdict.run] ?? []
      return Candidate(
        files: files, bytes: files.reduce(0) { $0 + Self.size($1) }, reason: verdict.reason)
    }
  }

  /// Packs the files of the runs that stay and are plain.
  func pack() throws(StoreError) {
    for run in runs where run.reason != nil {
      for file in run.files where !PackedRun.isName(file) {
        let outline = try known.outline(of: file)
        known.keep(outline, of: try PackedRun.replace(file))
      }
    }
  }

  /// The bytes of all runs that stay, as they are now.
  var bytesKept: Int {
    runs.filter { $0.reason != nil }.flatMap(\.files).reduce(0) { sum, file in
      sum + max(Self.size(file), Self.size(PackedRun.path(of: file)))
    }
  }

  private static func size(_ path: String) -> Int {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }
}
