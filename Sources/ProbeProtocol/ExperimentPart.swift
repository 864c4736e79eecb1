package import TareModel

/// An experiment as a probe describes it.
package struct ExperimentPart: Decodable, Sendable {
  package var family: String
  package var question: String
  package var source: String
  package var claims: [ClaimPart]
  package var quick: Bool
  package var dataset: String?
  /// The kind of process it wants.
  package var process: String

  package struct ClaimPart: Decodable, Sendable {
    package var observation: String
    package var value: ObservedValue
    package var on: String
    package var slide: String
    package var says: String
    package var remark: String?
    package var within: Double?
    package var at: Int?

    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      observation = try container.decode(String.self, forKey: .observation)
      value = try ValuePart(from: decoder).value
      on = try container.decode(String.self, forKey: .on)
      slide = try container.decode(String.self, forKey: .slide)
      says = try container.decode(String.self, forKey: .says)
      remark = try container.decodeIfPresent(String.self, forKey: .remark)
      within = try container.decodeIfPresent(Double.self, forKey: .within)
      at = try container.decodeIfPresent(Int.self, forKey: .at)
    }

    private enum CodingKeys: String, CodingKey {
      case observation, on, slide, says, remark, within, at
    }
  }

  /// The experiment of that name; nothing where its family or its kind of process is unknown here.
  package func trial(
    named name: String, unavailable: String?, provider: String? = nil
  ) -> Offer.Trial? {
    guard let family = Experiment.Family(rawValue: family),
      let process = Offer.Trial.Process(rawValue: process)
    else { return nil }
    let claims = claims.map { part in
      Claim(
        observation: part.observation, value: part.value, on: part.on, slide: part.slide,
        says: part.says, remark: part.remark, within: part.within, at: part.at)
    }
    return Offer.Trial(
      experiment: Experiment(
        name: name, family: family, question: question, source: source, claims: claims,
        isQuick: quick, dataset: dataset),
      process: process, unavailable: unavailable, provider: provider)
  }
}
