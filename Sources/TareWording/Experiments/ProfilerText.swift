package import TareModel

/// The profilers whose figures are held against one another: versions, and where each is missing.
package struct ProfilerText {
  private let offers: [Capabilities]

  package init(offers: [Capabilities]) { self.offers = offers }

  /// One paragraph a profiler: its question, a line for each version, a line where it is missing.
  package var lines: [String] {
    let all = offers.flatMap { offer in
      offer.experiments.filter { $0.experiment.family == .profilers }.map { (offer.runtime, $0) }
    }
    return all.map(\.1.experiment.name).unique.flatMap { name in
      let mine = all.filter { $0.1.experiment.name == name }
      let question = mine.last?.1.experiment.question ?? ""
      return ["\(name): \(question)"] + versions(of: mine) + gaps(of: mine)
    }
  }

  private func versions(of mine: [(String, Capabilities.Trial)]) -> [String] {
    let there = mine.filter { $0.1.unavailable == nil }
    return there.map { Self.title(of: $0.1) }.unique.map { title in
      let runtimes = there.filter { Self.title(of: $0.1) == title }.map(\.0)
      return "  \(title) on \(runtimes.joined(separator: ", "))"
    }
  }

  private func gaps(of mine: [(String, Capabilities.Trial)]) -> [String] {
    mine.compactMap { runtime, trial in
      trial.unavailable.map { "  unavailable on \(runtime): \($0)" }
    }
  }

  private static func title(of trial: Capabilities.Trial) -> String {
    trial.provider ?? "no package needed"
  }
}
