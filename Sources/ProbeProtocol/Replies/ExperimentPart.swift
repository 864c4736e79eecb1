package import TareModel

/// An experiment as a probe offers it.
package struct ExperimentPart: Decodable, Sendable, Equatable {
  package var trial: Capabilities.Trial
  /// The package that it needs; nil where the standard library is enough.
  package var package: String?

  private enum CodingKeys: String, CodingKey {
    case name, available, why, package, version, about
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let name = try container.decode(String.self, forKey: .name)
    let about = try container.decode(AboutPart.self, forKey: .about)
    let isAvailable = try container.decode(Bool.self, forKey: .available)
    let version = try container.decodeIfPresent(String.self, forKey: .version)
    package = try container.decodeIfPresent(String.self, forKey: .package)
    trial = Capabilities.Trial(
      experiment: about.experiment(named: name), process: about.process,
      processes: about.processes,
      unavailable: isAvailable ? nil : try container.decode(String.self, forKey: .why),
      provider: package.map { [$0, version].compactMap(\.self).joined(separator: " ") })
  }
}

/// What an experiment asks, and how.
private struct AboutPart: Decodable {
  var family: Experiment.Family
  var question: String
  var source: String
  var claims: [ClaimPart]
  var changes: [ChangePart]
  var quick: Bool
  var dataset: String?
  var process: Capabilities.Trial.Process
  var processes: Int

  enum CodingKeys: String, CodingKey {
    case family, question, source, claims, changes, quick, dataset, process, processes
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    family = try container.decodeName(of: Experiment.Family.self, forKey: .family)
    question = try container.decode(String.self, forKey: .question)
    source = try container.decode(String.self, forKey: .source)
    claims = try container.decode([ClaimPart].self, forKey: .claims)
    changes = try container.decodeIfPresent([ChangePart].self, forKey: .changes) ?? []
    quick = try container.decode(Bool.self, forKey: .quick)
    dataset = try container.decodeIfPresent(String.self, forKey: .dataset)
    process = try container.decodeName(of: Capabilities.Trial.Process.self, forKey: .process)
    processes = max(1, try container.decodeIfPresent(Int.self, forKey: .processes) ?? 1)
  }

  func experiment(named name: String) -> Experiment {
    Experiment(
      name: name, family: family, question: question, source: source,
      claims: claims.map(\.claim), changes: changes.map(\.change), isQuick: quick, dataset: dataset)
  }
}

private struct ChangePart: Decodable {
  var since: String
  var cause: String
  var answers: [String]
  var representations: [String]

  var change: KnownChange {
    KnownChange(
      since: Version(since), cause: cause, answers: answers, representations: representations)
  }
}

private struct ClaimPart: Decodable {
  var claim: Claim

  enum CodingKeys: String, CodingKey {
    case observation, on, slide, english, says, remark, within, at
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    claim = Claim(
      observation: try container.decode(String.self, forKey: .observation),
      value: try ValuePart(from: decoder).value,
      on: try container.decode(String.self, forKey: .on),
      slide: try container.decode(String.self, forKey: .slide),
      says: try container.decode(String.self, forKey: .says),
      remark: try container.decodeIfPresent(String.self, forKey: .remark),
      within: try container.decodeIfPresent(Double.self, forKey: .within),
      at: try container.decodeIfPresent(Int.self, forKey: .at),
      english: try container.decodeIfPresent(String.self, forKey: .english))
  }
}
