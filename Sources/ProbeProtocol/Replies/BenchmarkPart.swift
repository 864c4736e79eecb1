import TareModel

/// A benchmark as a probe offers it.
struct BenchmarkPart: Decodable {
  var benchmark: Capabilities.Benchmark

  private enum CodingKeys: String, CodingKey {
    case name, summary, access, source, digest, quick, plugin
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    benchmark = Capabilities.Benchmark(
      name: try container.decode(String.self, forKey: .name),
      summary: try container.decode(String.self, forKey: .summary),
      hasAccess: try container.decode(Bool.self, forKey: .access),
      source: try container.decode(String.self, forKey: .source),
      digest: try container.decode(String.self, forKey: .digest),
      isQuick: try container.decode(Bool.self, forKey: .quick),
      isPlugin: try container.decodeIfPresent(Bool.self, forKey: .plugin) ?? false)
  }
}
