/// A file of the user's, as it was when the run began.
struct PluginSource: Sendable, Equatable {
  let path: String
  private let stamp: FileStamp?

  init(_ path: String) {
    self.path = path
    stamp = FileStamp(path)
  }

  /// It is still the file that was described, and whose code stands in the run.
  var isUntouched: Bool { stamp?.isCurrent ?? false }
}
