package import TareModel

extension ImportedRun {
  /// What the user or the program adds to what a file says.
  package struct Circumstances {
    package var label: String?
    package var commit: String?
    package var command: [String]
    package var toolVersion: String

    package init(
      label: String? = nil, commit: String? = nil, command: [String] = [], toolVersion: String
    ) {
      self.label = label
      self.commit = commit
      self.command = command
      self.toolVersion = toolVersion
    }
  }

  /// The run as a run file holds it. The same file gives the same id, so that it is imported once.
  ///
  /// - Parameter input: what it was read from, whose age counts where it says no date.
  package func run(of input: ImportInput, _ circumstances: Circumstances) -> Run {
    var source = source
    source.commit = source.commit ?? circumstances.commit
    let started = (date ?? input.written ?? Moment(seconds: 0)).text
    let digits = started.filter { $0.isNumber || $0 == "T" || $0 == "Z" }
    let header = Run.Header(
      id: "\(digits)-\(mark(source))",
      label: circumstances.label ?? source.commit.map { String($0.prefix(8)) },
      started: started, command: circumstances.command,
      request: Request(preset: ImportSource.preset, seed: 0),
      toolVersion: circumstances.toolVersion, host: Run.Host(facts: host), runtimes: [],
      datasets: [], catalog: Catalog(), source: source)
    return Run(
      header: header, cells: [], imported: results, end: Run.End(finished: started, load: ""))
  }

  /// Six digits of what the run says.
  private func mark(_ source: ImportSource) -> String {
    var mark = Fingerprint()
    for text in [source.tool, source.commit, source.environment] { mark.add(text ?? "") }
    for result in results {
      mark.add(result.key.name)
      mark.add(result.key.measure)
      for parameter in result.key.parameters { mark.add(parameter.name + "=" + parameter.value) }
      for number in result.figures.map({ [$0.value] + $0.samples }) ?? [] {
        mark.add("\(number)")
      }
    }
    return String(mark.text.prefix(6))
  }
}
