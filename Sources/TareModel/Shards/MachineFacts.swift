// Times of two machines can be held against each other where these facts are the same.
extension Run.Host {
  /// The facts of a host on which times depend; load and free memory vary on one machine too.
  package static let machineFacts = ["system", "architecture", "CPU", "cores"]

  /// The names of those in which two hosts differ.
  package func differences(from other: Run.Host) -> [String] {
    Self.machineFacts.filter { self[$0] != other[$0] }
  }

  /// The value of a fact.
  package subscript(_ name: String) -> String? { facts.first { $0.name == name }?.value }
}

extension Run.Header {
  /// The machine that measured a unit of work.
  package func host(of work: WorkUnit) -> Run.Host {
    guard let shards, !shards.parts.isEmpty,
      let job = shards.jobs.first(where: { $0.work == work }),
      let part = shards.parts.first(where: { $0.index == job.shard })
    else { return host }
    return part.host
  }

  /// Seconds that two runtimes took of a dataset can be held against each other.
  package func areTimedAlike(_ runtimes: [Runtime], _ dataset: Dataset) -> Bool {
    guard hasUnlikeHosts else { return true }
    let hosts = runtimes.map { host(of: .cells(runtime: $0.id, dataset: dataset.name)) }
    return hosts.allSatisfy { $0.differences(from: hosts[0]).isEmpty }
  }

  /// Parts of the run were measured on machines whose times are not alike.
  package var hasUnlikeHosts: Bool {
    guard let first = shards?.parts.first?.host else { return false }
    return shards?.parts.contains { !$0.host.differences(from: first).isEmpty } ?? false
  }
}
