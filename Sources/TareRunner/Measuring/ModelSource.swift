import ProbeProtocol
import TareModel

/// A class of the user's own as one interpreter gets it.
struct ModelSource: Sendable, Equatable {
  var type: ModelClass
  /// Whole paths of the folders that have its module.
  var paths: [String]
  /// Folders of what it needs beside Tare's packages.
  var packages: [String] = []
  /// The user's files that define it, as they were when the run began.
  var files: [PluginSource] = []

  var part: ModelPart { ModelPart(type, paths: paths) }

  /// The first file that is no longer the one that was described.
  var touched: String? { files.first { !$0.isUntouched }?.path }
}
