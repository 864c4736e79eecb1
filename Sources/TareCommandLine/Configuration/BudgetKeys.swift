import TareAnalysis
import TareModel

/// The keys of a budget: which cells it is about, and the most that they may take.
enum BudgetKeys {
  /// The list of all budgets.
  static var list: ConfigurationKey<Configuration> {
    ConfigurationKey(name: "budget") { node, configuration throws(CommandFailure) in
      let example = "[[\(node.name)]] above the keys of each"
      for table in try node.tables(example: example) {
        configuration.budgets.append(try budget(table))
      }
    }
  }

  /// A budget while it is read.
  private struct Draft {
    var metric = Budget.metric
    var limit: (scope: Budget.Scope, amount: Amount)?
    var datasets: [Glob] = []
    var runtimes: [Glob] = []
    var loaders: [Glob] = []
    var representations: [Glob] = []
  }

  private static var keys: [ConfigurationKey<Draft>] {
    [
      pattern("dataset", \.datasets),
      pattern("representation", \.representations),
      ConfigurationKey(name: "model") { node, draft throws(CommandFailure) in
        let name = try node.text()
        if let why = ConfigurationKeys.isNoClass(name) { throw node.fault("'\(name)' \(why)") }
        // Made in either way.
        draft.representations += [Glob(name), Glob(name + ModelClass.constructor)]
      },
      pattern("loader", \.loaders),
      ConfigurationKey(name: "runtimes") { node, draft throws(CommandFailure) in
        draft.runtimes = try node.texts().map(Glob.version)
      },
      ConfigurationKey(name: "metric") { node, draft throws(CommandFailure) in
        draft.metric = try node.text()
      },
      limit(.record), limit(.total),
    ]
  }

  private static func pattern(
    _ name: String, _ place: WritableKeyPath<Draft, [Glob]>
  ) -> ConfigurationKey<Draft> {
    ConfigurationKey(name: name) { node, draft throws(CommandFailure) in
      draft[keyPath: place].append(Glob(try node.text()))
    }
  }

  private static func limit(_ scope: Budget.Scope) -> ConfigurationKey<Draft> {
    ConfigurationKey(name: scope.rawValue) { node, draft throws(CommandFailure) in
      guard draft.limit == nil else {
        throw node.fault("a budget has 'record' or 'total', and not both; write two budgets")
      }
      let text = try node.typed("a size", example: "\"60 MB\"")
      guard let amount = Amount(text) else {
        throw node.fault("'\(text)' is no size; write \(node.name) = \"60 MB\" or a number")
      }
      draft.limit = (scope, amount)
    }
  }

  private static func budget(_ node: ConfigurationNode) throws(CommandFailure) -> Budget {
    var draft = Draft()
    try node.read(keys, into: &draft)
    guard let limit = draft.limit else {
      throw node.fault("a budget needs a limit: record = \"500 B\", or total = \"60 MB\"")
    }
    var budget = Budget(
      place: node.place, metric: draft.metric, scope: limit.scope, limit: limit.amount)
    (budget.datasets, budget.runtimes) = (draft.datasets, draft.runtimes)
    (budget.loaders, budget.representations) = (draft.loaders, draft.representations)
    return budget
  }
}
