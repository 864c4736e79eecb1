import TareModel

/// Runs that follow each other: those that were measured here, or those of one tool and machine.
struct RunStream: Hashable {
  private let tool: String?
  private let environment: String?

  init(_ header: Run.Header) {
    (tool, environment) = (header.source?.tool, header.source?.environment)
  }
}
