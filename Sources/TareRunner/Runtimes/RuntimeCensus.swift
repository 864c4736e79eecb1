package import TareModel

/// All interpreters at hand, and those that were found but cannot take part.
package struct RuntimeCensus: Sendable {
  /// In the order of implementation and version, one for each id.
  package var interpreters: [Interpreter]
  package var unusable: [RuntimeError]
  /// Those at the paths that the user named, each once, in that order; a shim stands for what it
  /// starts.
  package var named: [Interpreter]

  /// Looks everywhere, and at the paths the user named, which win over others of the same id.
  package init(
    named paths: [String], probe folder: String, environment: [String: String]
  ) throws(RuntimeError) {
    let identifier = InterpreterIdentifier(
      script: folder + "/identify.py", environment: environment)
    named = []
    unusable = []
    for path in paths {
      let interpreter = try identifier.identify(path)
      if !named.contains(interpreter) { named.append(interpreter) }
    }
    var found = named
    for path in RuntimeLocator(environment: environment).candidates() {
      do {
        found.append(try identifier.identify(path))
      } catch {
        unusable.append(error)
      }
    }
    var ids: Set<String> = []
    interpreters = found.filter { ids.insert($0.runtime.id).inserted }
      .sorted { $0.runtime < $1.runtime }
  }

  /// The interpreters whose ids a pattern admits, the newest minor versions alone if so limited.
  package func selected(by patterns: [Glob], newest limit: Int?) -> [Interpreter] {
    let admitted = interpreters.filter { patterns.admit($0.runtime.id) }
    guard patterns.isEmpty, let limit else { return admitted }
    var minors: [String] = []
    return admitted.reversed().filter { interpreter in
      let runtime = interpreter.runtime
      let minor = "\(runtime.implementation)-\(runtime.version.minor)"
      guard !minors.contains(minor), minors.count < limit else { return false }
      minors.append(minor)
      return true
    }.reversed()
  }
}
