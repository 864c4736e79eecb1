import TareAnalysis
import TareModel

/// How a runtime stands to the one that it is held against.
enum RuntimeStep: CaseIterable {
  /// The version before.
  case since
  /// CPython, beside another implementation.
  case beside

  func base(of runtime: Runtime, in view: DatasetView) -> Runtime? {
    switch self {
    case .since: view.predecessor(of: runtime)
    case .beside: view.counterpart(of: runtime)
    }
  }

  var relation: String {
    switch self {
    case .since: "The version before"
    case .beside: "Compared with"
    }
  }

  var preposition: String {
    switch self {
    case .since: "since"
    case .beside: "against"
    }
  }
}

extension SitePath {
  /// The times of one dataset on one runtime against those on the one before or beside it.
  static func change(_ runtime: String, _ dataset: String, _ step: RuntimeStep) -> SitePath {
    let name =
      switch step {
      case .since: "since.html"
      case .beside: "beside.html"
      }
    return self.runtime(runtime, dataset).folder.file(name)
  }
}
