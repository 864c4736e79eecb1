import TareModel

/// An unknown name.
struct UnknownName {
  var kind: String
  var name: String
  var known: [String]

  var sentence: String {
    let guess = NearestName.to(name, in: known).map { "; did you mean '\($0)'?" }
    let shown = known.prefix(Self.mostShown).joined(separator: ", ")
    let more = known.count > Self.mostShown ? " and \(known.count - Self.mostShown) more" : ""
    let list = known.isEmpty ? "; there is none" : "; there are \(shown)\(more)"
    return "no \(kind) is called '\(name)'" + (guess ?? list)
  }

  private static let mostShown = 40

  /// The first pattern that fits no name.
  static func first(in patterns: [Glob], kind: String, known: [String]) -> UnknownName? {
    patterns.first { pattern in !known.contains(where: pattern.matches) }
      .map { UnknownName(kind: kind, name: $0.pattern, known: known) }
  }

  /// The first pattern of a selection that fits nothing any runtime offers.
  static func first(in selection: Selection, offers: [Capabilities]) -> UnknownName? {
    first(
      in: selection.loaders, kind: "loader",
      known: offers.flatMap(\.loaders).map(\.name).unique)
      ?? first(
        in: selection.representations, kind: "representation",
        known: offers.flatMap(\.representations).map(\.item.name).unique)
      ?? first(
        in: selection.benchmarks, kind: "benchmark",
        known: offers.flatMap(\.benchmarks).map(\.name).unique)
      ?? first(
        in: selection.metrics, kind: "metric",
        known: offers.flatMap(\.metrics).map(\.descriptor.name).unique)
      ?? first(
        in: selection.experiments, kind: "experiment",
        known: offers.flatMap(\.experiments).map(\.experiment.name).unique)
  }
}
