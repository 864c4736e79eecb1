import TareModel

/// What machines say of themselves, as one.
struct CommonHost {
  private let hosts: [Run.Host]

  init(_ hosts: [Run.Host]) { self.hosts = hosts }

  /// What all have in common; where they differ, each value once. What passes, such as the load, is
  /// of each machine alone.
  var host: Run.Host {
    let names = hosts.flatMap { $0.facts.map(\.name) }.unique
    return Run.Host(
      facts: names.compactMap { name in
        let values = hosts.map { $0[name] ?? "unknown" }.unique
        guard values.count == 1 || !Self.passes(name) else { return nil }
        return Fact(name, values.joined(separator: " / "))
      })
  }

  private static func passes(_ name: String) -> Bool {
    name.hasPrefix("load") || name.hasPrefix("frequency")
  }
}
