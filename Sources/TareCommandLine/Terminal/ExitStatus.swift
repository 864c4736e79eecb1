import ArgumentParser
import LibXML
import TareRunner
import TareSite
import TareStore
import TareWording

/// What the program ends with; `tare help` and the README list them.
enum ExitStatus: Int32 {
  case fine = 0
  case regression = 2
  case cellFailed = 3
  case nothingMeasured = 5
  case usage = 64
  case badInput = 65
  case missingInput = 66
  case fault = 70
  case cannotCreate = 73

  var code: ExitCode { ExitCode(rawValue) }

  /// The one of several results that says the most: a figure that is too large, then what has no
  /// figure, then that nothing was looked at.
  static func gravest(_ results: [ExitStatus]) -> ExitStatus {
    [.regression, .cellFailed, .nothingMeasured].first(where: results.contains) ?? .fine
  }
}

/// A sentence for the user and the status that goes with it.
struct CommandFailure: Error {
  var sentence: String
  var status: ExitStatus
  /// The name or path that it is about, as it was given; nil where it is about none.
  var subject: String?

  init(_ status: ExitStatus, _ sentence: String, about subject: String? = nil) {
    self.status = status
    self.sentence = sentence
    self.subject = subject
  }
}

extension CommandFailure {
  init(_ error: DatasetError) {
    switch error.kind {
    case .missing: self.init(.missingInput, error.description, about: error.source)
    case .bad: self.init(.badInput, error.description)
    case .scratch: self.init(.cannotCreate, error.description)
    case .choice: self.init(.usage, error.description)
    case .unknown(let name, let kind, let known):
      let unknown = UnknownName(kind: kind, name: name, known: known)
      self.init(.usage, "\(error.source): \(unknown.sentence)")
    }
  }

  init(_ error: StoreError) {
    let status: ExitStatus =
      switch error.kind {
      case .missing: .missingInput
      case .bad: .badInput
      case .output, .held: .cannotCreate
      }
    self.init(status, error.description)
  }

  init(_ error: SiteError) {
    let status: ExitStatus =
      switch error.kind {
      case .template, .runs: .badInput
      case .foreignFolder, .output: .cannotCreate
      case .page: .fault
      }
    self.init(status, error.description)
  }

  init(_ error: RuntimeError) { self.init(.missingInput, error.description) }

  init(_ error: DescriptionError) {
    self.init(error.isPlugin ? .badInput : .fault, error.description)
  }
}
