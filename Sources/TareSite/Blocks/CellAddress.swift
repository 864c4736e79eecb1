import TareModel

/// Where the samples of a cell stand on the site.
struct CellAddress {
  let key: CellKey

  var path: SitePath { .samples(key.dataset, key.representation, key.runtime) }

  var fragment: String {
    // A metric and a benchmark may have one name.
    let kind = key.measure.isBenchmark ? "" : "memory-"
    return Slug("\(key.loader)-\(key.access)-\(kind)\(key.measure.name)").id
  }

  func link(from page: SitePath) -> String { page.link(to: path, fragment: fragment) }
}
