import TareAnalysis
import TareFoundation
import TareModel
import TareRunner
import TareSite
import TareStore

/// Run files, of which the user's cache keeps what a site asks for: each is parsed and validated in
/// whole once, when it was measured or when a site first meets it.
struct KnownRuns {
  private let decoder: RunDecoder
  /// Nil where this build of the program cannot be identified.
  private let cache: OutlineCache?

  init() throws(StoreError) {
    let decoder = try RunDecoder()
    self.decoder = decoder
    cache = ProgramStamp.text.map {
      OutlineCache(folder: CacheFolder.kept("outlines"), program: $0, decoder: decoder)
    }
  }

  /// Validates a file that was just written: a fault is told by who made it, not by a site weeks
  /// later.
  func take(_ file: String) throws(StoreError) {
    let entry = cache?.entry(of: file)
    let run = try decoder.run(file: file)
    entry?.keep(RunOutline(run))
  }

  /// All whole runs of a folder, oldest first, and why others cannot be read.
  func entries(_ folder: RunFolder) -> (runs: [RunFolder.Entry], faults: [StoreError]) {
    folder.entries(decoder)
  }

  /// A run without its samples; read and validated in whole where it is not known yet.
  func outline(of file: String) throws(StoreError) -> RunOutline {
    let entry = cache?.entry(of: file)
    if let outline = entry?.recall() { return outline }
    let outline = RunOutline(try decoder.run(file: file))
    entry?.keep(outline)
    return outline
  }

  /// Keeps what is known of a run of which the file is now another one.
  func keep(_ outline: RunOutline, of file: String) { cache?.entry(of: file)?.keep(outline) }

  /// The runs of a folder, each validated when it is read in whole, and why others are none.
  func sources(_ folder: RunFolder) -> (runs: [RunSource], faults: [StoreError]) {
    let (runs, faults) = entries(folder)
    let sources = runs.map { run in
      let file = run.file
      let shelf = { @Sendable [cache] () -> OutlineShelf? in
        cache?.entry(of: file).map { entry in
          OutlineShelf(recall: { entry.recall() }, keep: { entry.keep($0) })
        }
      }
      return RunSource(run.moment, name: file, shelf: shelf) { [decoder] () throws(SiteError) in
        do throws(StoreError) { return try decoder.run(file: file) } catch {
          throw SiteError(.runs, error.description)
        }
      }
    }
    return (sources, faults)
  }
}

extension CacheFolder {
  /// A folder of what is kept for the next site, without what nobody has asked for in a long time.
  static func kept(_ name: String) -> String {
    let folder = path(ProcessInfo.processInfo.environment) + "/" + name
    prune(folder)
    return folder
  }
}
