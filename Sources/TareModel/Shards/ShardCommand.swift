/// A command line of `tare run`, and the same for other shards.
package struct ShardCommand: Sendable, Equatable {
  private let words: [String]

  package init(_ words: [String]) { self.words = words }

  /// Without what says which part is measured, and that a part goes on.
  package var withoutShard: [String] {
    Self.without([("--shard", true), ("--resume", false)], words)
  }

  /// The command that measures one part.
  package func measuring(_ shard: Shard) -> [String] {
    let rest = Self.without([("--plan", false), ("--format", true)], withoutShard)
    return rest + ["--shard", shard.text]
  }

  private static func without(
    _ options: [(name: String, takesValue: Bool)], _ words: [String]
  ) -> [String] {
    var kept: [String] = []
    var isValue = false
    for word in words {
      if isValue {
        isValue = false
      } else if let option = options.first(where: { $0.name == word }) {
        isValue = option.takesValue
      } else if !options.contains(where: { word.hasPrefix($0.name + "=") }) {
        kept.append(word)
      }
    }
    return kept
  }
}
