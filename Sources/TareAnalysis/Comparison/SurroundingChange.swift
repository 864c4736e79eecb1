import TareModel

/// Something about the surroundings of two sides that differs, and that figures may depend on.
package struct SurroundingChange: Sendable, Hashable {
  /// What it is about: `host`, `tare`, `source`, or the id of a runtime.
  package var subject: String
  package var name: String
  /// Empty where that side has none.
  package var base: String
  package var head: String
}

extension SurroundingChange {
  /// What differs between two runs: the program, the preset, the machine, builds, packages, and the
  /// files of representations, which may be just what is compared.
  static func all(_ base: Run.Header, _ head: Run.Header) -> [SurroundingChange] {
    let program = [
      SurroundingChange(
        subject: "tare", name: "version", base: base.toolVersion, head: head.toolVersion),
      SurroundingChange(
        subject: "tare", name: "preset", base: base.request.preset, head: head.request.preset),
    ].filter { $0.base != $0.head }
    let isPassing = { (fact: Fact) in fact.name.hasPrefix("load") }
    let host = changes(
      "host", base.host.facts.filter { !isPassing($0) }, head.host.facts.filter { !isPassing($0) })
    let runtimes = head.runtimes.flatMap { mine in
      base.runtimes.first { $0.id == mine.id }.map {
        changes(mine.id, $0.build + $0.packages, mine.build + mine.packages)
      } ?? []
    }
    let sources = changes("source", digests(base.catalog), digests(head.catalog))
      .filter { !$0.base.isEmpty && !$0.head.isEmpty }
    return program + host + runtimes + sources
  }

  /// The runtimes that cells were measured on, where they are not the same on both sides; of
  /// variants of one runtime the packages in which they differ.
  static func runtimes(_ pairs: [CellPairs.Pair], known: [Runtime]) -> [SurroundingChange] {
    pairs.map { Sides(base: $0.base.key.runtime, head: $0.head.key.runtime) }.unique
      .filter { $0.base != $0.head }
      .flatMap { sides -> [SurroundingChange] in
        if let base = known.first(where: { $0.id == sides.base }),
          let head = known.first(where: { $0.id == sides.head }), base.plainID == head.plainID
        {
          return changes(head.plainID, base.packages, head.packages)
        }
        return [
          SurroundingChange(
            subject: sides.head, name: "runtime", base: sides.base, head: sides.head)
        ]
      }
  }

  private struct Sides: Hashable {
    var base: String
    var head: String
  }

  /// The beginnings of the digests of all representations.
  private static func digests(_ catalog: Catalog) -> [Fact] {
    catalog.representations.compactMap { entry in
      entry.digest.map { Fact(entry.name, String($0.prefix(12))) }
    }
  }

  private static func changes(
    _ subject: String, _ base: [Fact], _ head: [Fact]
  ) -> [SurroundingChange] {
    let old = Dictionary(base.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    let new = Dictionary(head.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    return Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }.map {
      SurroundingChange(subject: subject, name: $0, base: old[$0] ?? "", head: new[$0] ?? "")
    }
  }
}
