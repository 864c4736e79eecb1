package import TareModel

/// Why run files are not the shards of one run.
package enum MergeError: Error, Sendable, Equatable {
  /// A run that one machine measured whole, or that was merged already.
  case notAShard(file: String)
  /// Parts of two runs.
  case otherRun(Source, Source)
  /// Two files of one part that are not the same.
  case twice(Shard, files: [String])
  /// A file has what the plan gives to another part.
  case foreign(file: String, what: String)
  /// Parts that no file has.
  case missing([Int], of: Int, jobs: [Shards.Job])

  /// A file, and what it says of itself.
  package struct Source: Sendable, Equatable {
    package var file: String
    package var header: Run.Header
  }
}
