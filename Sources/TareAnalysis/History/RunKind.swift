package import TareModel

/// What runs have in common of which one can speak for another: who measured what, of which data,
/// on which runtimes and machine.
package struct RunKind: Sendable, Hashable {
  /// Runs that follow each other: those that were measured here, or those of one tool and place.
  package struct Stream: Sendable, Hashable {
    private let tool: String?
    private let environment: String?

    package init(_ header: Run.Header) {
      (tool, environment) = (header.source?.tool, header.source?.environment)
    }
  }

  package let stream: Stream
  private let machine: [Fact]
  private let datasets: Set<String>
  private let runtimes: Set<String>
  private let preset: String
  private let selection: Selection

  package init(_ header: Run.Header) {
    stream = Stream(header)
    machine = header.host.facts.filter { Run.Host.machineFacts.contains($0.name) }
    datasets = Set(header.datasets.map { "\($0.name) \($0.sha256)" })
    runtimes = Set(header.runtimes.map(\.id))
    preset = header.request.preset
    selection = header.request.selection
  }
}
