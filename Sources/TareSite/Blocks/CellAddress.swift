import TareModel

/// Where the samples of a cell stand on the site.
struct CellAddress {
  let key: CellKey

  var path: SitePath { .samples(key.dataset, key.representation, key.runtime) }

  var fragment: String {
    Slug("\(key.loader)-\(key.access)-\(key.measure.name)").id
  }

  func link(from page: SitePath) -> String { page.link(to: path, fragment: fragment) }
}
