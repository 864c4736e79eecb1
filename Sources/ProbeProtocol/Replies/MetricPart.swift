import TareModel

/// A metric as a probe offers it.
struct MetricPart: Decodable, Sendable, Equatable {
  var metric: Capabilities.Metric

  private enum CodingKeys: String, CodingKey {
    case mode, unit, exact, threshold, headline, quick, counts
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let item = try OfferedPart(from: decoder).item
    metric = Capabilities.Metric(
      descriptor: MetricDescriptor(
        name: item.name, summary: item.summary,
        unit: try container.decode(String.self, forKey: .unit),
        isExact: try container.decode(Bool.self, forKey: .exact),
        threshold: try container.decodeIfPresent(Double.self, forKey: .threshold),
        isHeadline: try container.decode(Bool.self, forKey: .headline),
        benchmark: try container.decodeIfPresent(String.self, forKey: .counts)),
      mode: try container.decodeName(of: Capabilities.HeapState.self, forKey: .mode),
      isQuick: try container.decode(Bool.self, forKey: .quick),
      unavailable: item.unavailable)
  }
}
