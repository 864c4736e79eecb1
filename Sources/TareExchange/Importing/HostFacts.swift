import TareModel

/// Facts of a machine in the order of `Run.Host`, those left out that a file does not tell.
enum HostFacts {
  static func list(_ facts: [(String, String?)]) -> [Fact] {
    facts.compactMap { name, value in
      guard let value, !value.isEmpty else { return nil }
      return Fact(name, value)
    }
  }
}
