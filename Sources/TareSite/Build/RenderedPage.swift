import TareModel

/// A page of a new site, made or taken over from the old one.
struct RenderedPage: Sendable {
  /// What lists of pages say of it.
  var entry: SearchPage.Entry
  /// Of what the page was made of.
  var mark: Fingerprint
  /// Where its files lie, the page's own first.
  var paths: [SitePath]
}
