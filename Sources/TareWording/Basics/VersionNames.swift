package import TareModel

/// The shortest names that tell some runtimes apart: "3.7", "3.7.3" where there are two of 3.7.
package struct VersionNames {
  private let order: [Runtime]
  private let names: [String: String]

  package init(_ runtimes: [Runtime]) {
    order = runtimes.sorted()
    func key(_ runtime: Runtime) -> String {
      "\(runtime.implementation) \(runtime.version.minor)"
    }
    let minors = Dictionary(grouping: runtimes, by: key)
    names = Dictionary(
      runtimes.map { runtime in
        // Variants of one runtime are told apart by their packages.
        let isAlone = Set((minors[key(runtime)] ?? []).map(\.plainID)).count == 1
        let number = isAlone ? runtime.version.minor : runtime.version.description
        let version = number + runtime.suffix
        return (runtime.id, runtime.isUsual ? version : "\(runtime.makersName) \(version)")
      }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(_ runtime: Runtime) -> String { names[runtime.id] ?? runtime.title }

  /// Some of the runtimes in words, neighbours put together: "2.7, 3.6 to 3.8 and 3.13".
  package func list(_ runtimes: [Runtime]) -> String {
    let wanted = Set(runtimes.map(\.id))
    let ranges = order.split { !wanted.contains($0.id) }.flatMap(Self.parts)
    let texts = ranges.map { range -> String in
      guard let first = range.first, let last = range.last, range.count > 1 else {
        return range.first.map { self[$0] } ?? ""
      }
      return "\(self[first]) to \(self[last])"
    }
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Two neighbours are named each; implementations are never put together.
  private static func parts(_ range: ArraySlice<Runtime>) -> [[Runtime]] {
    let kinds = Dictionary(grouping: range, by: \.implementation)
    return kinds.keys.sorted().flatMap { kind -> [[Runtime]] in
      let mine = kinds[kind] ?? []
      return mine.count > 2 ? [mine] : mine.map { [$0] }
    }
  }
}
