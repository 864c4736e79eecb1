import TareModel

/// What the metrics of run files of versions 1 and 2 are, which say no more than name and meaning.
enum EarlierMetrics {
  /// A metric by what such a file says of it; one that is not known counts as exact bytes.
  static func descriptor(name: String, summary: String) -> MetricDescriptor {
    var descriptor =
      all.first { $0.name == name } ?? MetricDescriptor(name: name, summary: summary)
    descriptor.summary = summary
    return descriptor
  }

  /// All metrics of two runs of the same were equal to the byte, but for `resident`, which
  /// goes by pages: 191 cells of ten interpreters, three times, agreed within 0.5 %, and those
  /// after `eval` within 4 % where the system lays out each process anew.
  private static let all = [
    MetricDescriptor(name: "allocated", summary: "", isHeadline: true),
    MetricDescriptor(name: "blocks", summary: ""),
    MetricDescriptor(
      name: "resident", summary: "", isExact: false, threshold: 0.05, isHeadline: true),
    MetricDescriptor(name: "deep-size", summary: "", isHeadline: true),
    MetricDescriptor(name: "peak", summary: ""),
  ]
}
