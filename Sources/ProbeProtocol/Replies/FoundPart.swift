package import TareModel

/// The answer of an experiment as a probe sends it.
package struct FoundPart: Decodable, Sendable {
  package var observed: Observed

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    observed = Observed(
      observations: try container.decode([ObservationPart].self, forKey: .observations)
        .map(\.observation),
      series: try container.decode([SeriesPart].self, forKey: .series).map(\.series),
      listings: try container.decode([ListingPart].self, forKey: .listings)
        .map { Listing(title: $0.title, text: $0.text) })
  }

  private enum CodingKeys: String, CodingKey {
    case observations, series, listings
  }

  private struct ObservationPart: Decodable {
    var observation: Observation

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      observation = Observation(
        name: try container.decode(String.self, forKey: .name),
        value: try ValuePart(from: decoder).value,
        role: try container.decodeIfPresent(String.self, forKey: .role),
        subject: try container.decodeIfPresent(String.self, forKey: .subject))
    }

    enum CodingKeys: String, CodingKey {
      case name, role, subject
    }
  }

  private struct SeriesPart: Decodable {
    var series: ObservedSeries

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let points = try container.decode([[Int]].self, forKey: .points).map { pair in
        guard pair.count == 2 else {
          throw DecodingError.dataCorruptedError(
            forKey: .points, in: container, debugDescription: "not each point is a pair")
        }
        guard pair.allSatisfy(\.isFigure) else {
          throw DecodingError.dataCorruptedError(
            forKey: .points, in: container, debugDescription: "not each number is one up to 2^53")
        }
        return ObservedSeries.Point(x: pair[0], y: pair[1])
      }
      series = ObservedSeries(
        name: try container.decode(String.self, forKey: .name),
        unit: try container.decodeName(of: ObservedValue.Unit.self, forKey: .unit),
        counts: try container.decode(String.self, forKey: .counts), points: points,
        role: try container.decodeIfPresent(String.self, forKey: .role),
        subject: try container.decodeIfPresent(String.self, forKey: .subject))
    }

    enum CodingKeys: String, CodingKey {
      case name, unit, counts, points, role, subject
    }
  }

  private struct ListingPart: Decodable {
    var title: String
    var text: String
  }
}
