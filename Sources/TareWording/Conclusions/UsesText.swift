import TareAnalysis
import TareFormats

/// What programs do with records all day, in words.
struct UsesText {
  let uses: Uses

  /// A use, the fastest way for it, and how fast it is.
  struct Row {
    var title: String
    var way: Needs.Way
    /// "sends 1.6× faster than a dict".
    var speed: String
  }

  var rows: [Row] {
    uses.choices.map { choice in
      Row(title: Self.title(choice.use), way: choice.way, speed: Self.speed(choice))
    }
  }

  private static func title(_ use: Uses.Use) -> String {
    switch use {
    case .workers: "You send records to workers"
    case .sorting: "You sort and group"
    case .caches: "You keep long-lived caches"
    }
  }

  private static func speed(_ choice: Uses.Choice) -> String {
    guard let pace = choice.pace else { return "nothing is clearly faster" }
    let words = change(choice.use, pace.ratio)
    return pace.isSingle ? "\(words) (one process, unconfirmed)" : words
  }

  private static func change(_ use: Uses.Use, _ ratio: Double) -> String {
    switch use {
    case .workers: "goes to another process and back \(Speed.words(ratio))"
    case .sorting: "sorts and groups \(Speed.words(ratio))"
    case .caches:
      "a full pass of the garbage collector is \(Speed.words(ratio, than: "over dicts"))"
    }
  }
}
