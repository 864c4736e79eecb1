/// A language implementation and its exact version, as it took part in a run.
package struct Runtime: Sendable, Hashable {
  /// The name used in commands, files and pages, such as `cpython-3.13.0`.
  package var id: String
  package var implementation: String
  package var version: Version
  /// How it was built: compiler, optimisation, pointer width, and what else changes figures.
  package var build: [Fact]
  /// The third-party packages that were at hand, in name order.
  package var packages: [Fact]
  /// Those that the user asked for in the place of pins, in the order of the request.
  package var own: [OwnPackage]
  /// The id of the runtime of which this is one with other packages; nil where there is one only.
  package var variantOf: String?
  /// What counts of instructions depend on: what counts, the C library, the interpreter's digest;
  /// empty where none were counted.
  package var counting: [Fact]

  package init(
    id: String, implementation: String, version: Version, build: [Fact], packages: [Fact],
    own: [OwnPackage] = [], variantOf: String? = nil, counting: [Fact] = []
  ) {
    self.id = id
    self.implementation = implementation
    self.version = version
    self.build = build
    self.packages = packages
    self.own = own
    self.variantOf = variantOf
    self.counting = counting
  }
}

extension Runtime {
  /// It is CPython, whose versions are those of the language.
  package var isUsual: Bool { implementation.lowercased() == "cpython" }

  /// What it says of how it was built; nil where it says nothing of that.
  package func fact(_ name: String) -> String? { build.first { $0.name == name }?.value }

  /// The version of the language that another implementation speaks; nil where it is not said.
  package var language: Version? { fact("language").map { Version($0) } }
}

/// A named piece of text about a host, a runtime or a package.
package struct Fact: Sendable, Hashable {
  package var name: String
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension Runtime: Comparable {
  /// By implementation, then by version, build, the user's packages and id.
  ///
  /// CPython is last, for what people run is the newest of it; of one version the plain build is.
  package static func < (left: Runtime, right: Runtime) -> Bool {
    if left.implementation != right.implementation {
      let isMain = [left, right].map(\.isUsual)
      return isMain[0] == isMain[1] ? left.implementation < right.implementation : isMain[1]
    }
    if left.version != right.version { return left.version < right.version }
    let (mine, theirs) = (left.oddities.count, right.oddities.count)
    if mine != theirs { return mine > theirs }
    return areInOrder(left.own, right.own) ?? (left.id < right.id)
  }
}
