package import TareModel

/// All interpreters at hand, and what was found and is skipped.
package struct RuntimeCensus: Sendable {
  /// In the order of implementation and version, one for each id.
  package var interpreters: [Interpreter]
  /// What cannot take part, is no program, or is of the same version and build as another.
  package var skipped: [RuntimeError]
  /// Those at the paths that the user named, each once, in that order; a shim stands for what it
  /// starts.
  package var named: [Interpreter]

  /// Looks everywhere, and at the paths the user named, which win over others of the same id.
  ///
  /// - Parameter root: what stands before places that are the same for every user.
  package init(
    named paths: [String], probe folder: String, environment: [String: String], root: String = ""
  ) throws(RuntimeError) {
    let identifier = InterpreterIdentifier(
      script: folder + "/identify.py", environment: environment)
    named = []
    for path in paths {
      let interpreter = try identifier.identify(path)
      if !named.contains(interpreter) { named.append(interpreter) }
    }
    var found = named
    let place = SearchPlace(environment: environment, root: root)
    let (programs, absent) = RuntimeLocator(place: place).candidates()
    skipped = absent
    for path in programs {
      do {
        found.append(try identifier.identify(path))
      } catch {
        skipped.append(error)
      }
    }
    var taken: [String: Interpreter] = [:]
    for interpreter in found {
      let other = taken[interpreter.runtime.id] ?? interpreter
      taken[interpreter.runtime.id] = other
      if other.executable != interpreter.executable {
        skipped.append(interpreter.double(of: other))
      }
    }
    interpreters = taken.values.sorted { $0.runtime < $1.runtime }
    skipped = skipped.unique
  }

  /// The interpreters whose ids a pattern admits; where none chooses and there is a limit, so many
  /// minor versions of each implementation.
  package func selected(by patterns: [Glob], newest limit: Int?) -> [Interpreter] {
    let admitted = interpreters.filter { patterns.admit($0.runtime.id) }
    guard !patterns.choose, let limit else { return admitted }
    let kinds = Dictionary(grouping: admitted, by: \.runtime.implementation)
    let newest = kinds.values.flatMap { Self.newest(limit, of: $0) }
    return admitted.filter(newest.contains)
  }

  /// One that is known, fits a pattern and cannot be measured.
  package func refused(by pattern: Glob) -> RuntimeError? {
    skipped.first { $0.id.map(pattern.matches) ?? false }
  }

  /// The newest of each minor version, plain builds before others, for those are what people run.
  private static func newest(_ limit: Int, of some: [Interpreter]) -> [Interpreter] {
    let newestFirst = some.sorted { $1.runtime < $0.runtime }
    let (plain, others) = (
      newestFirst.filter(\.runtime.isPlain), newestFirst.filter { !$0.runtime.isPlain }
    )
    var minors: Set<String> = []
    let ranked = (plain + others).filter { minors.insert($0.runtime.version.minor).inserted }
    return Array(ranked.prefix(limit))
  }
}

extension Interpreter {
  /// Why it is skipped beside another of its id.
  fileprivate func double(of other: Interpreter) -> RuntimeError {
    RuntimeError(path: executable, why: "the same version as \(other.executable)")
  }
}
