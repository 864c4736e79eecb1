package import TareModel

/// A probe's last word on an experiment.
package enum FindingEnd: Decodable, Sendable, Equatable {
  case observed(Observed)
  case unavailable(why: String)
  case failed(why: String)

  private enum Word: String, CaseIterable {
    case observed, unavailable, failed
    case wrongAnswer = "wrong-answer"
  }

  private enum CodingKeys: String, CodingKey {
    case outcome, why, found
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let why = { try container.decode(String.self, forKey: .why) }
    switch try container.decodeName(of: Word.self, forKey: .outcome) {
    case .observed:
      self = .observed(try container.decode(FoundPart.self, forKey: .found).observed)
    case .unavailable: self = .unavailable(why: try why())
    // Records that do not hold what they should answer no question.
    case .failed, .wrongAnswer: self = .failed(why: try why())
    }
  }
}
