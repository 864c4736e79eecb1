import TareAnalysis
import TareModel

/// A kind of page: what its pages are made from, and where the navigation leads to it.
///
/// A kind is a file in this folder and a line in `PageKinds.all`. Each takes part where it has
/// something to say: by a run, by a comparison, by the whole site, or by the list of all pages.
protocol PageKind: SendableMetatype {
  /// Its entry in the navigation; nil where only other pages lead to it.
  static var section: Section? { get }
  /// Whether its section's page will only say that nothing was measured: the page is there, and the
  /// navigation does without it.
  static func isEmpty(in scope: SiteScope) -> Bool

  /// The pages about one run, while it is at hand.
  static func add(of run: RunMaterial, to site: SiteAssembly) throws(SiteError)
  /// The pages about one comparison, while it is at hand.
  static func add(of comparison: Comparison, to site: SiteAssembly) throws(SiteError)
  /// The pages about everything, once all runs are taken in.
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError)
  /// The pages about the pages, once all others are made.
  static func add(of pages: [SearchPage.Entry], to site: SiteAssembly) throws(SiteError)
}

extension PageKind {
  static var section: Section? { nil }
  static func isEmpty(in scope: SiteScope) -> Bool { false }
  static func add(of run: RunMaterial, to site: SiteAssembly) throws(SiteError) {}
  static func add(of comparison: Comparison, to site: SiteAssembly) throws(SiteError) {}
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {}
  static func add(of pages: [SearchPage.Entry], to site: SiteAssembly) throws(SiteError) {}
}

/// A run as pages about it are made.
struct RunMaterial {
  let outline: RunOutline
  /// Those of the site so far, this run's among them.
  let datasets: [DatasetView]
  /// The run in full, of the newest; nil of those whose figures have no pages.
  let run: Run?
}

/// Everything that a site is made of, once all runs are taken in.
struct SiteMaterial {
  let library: RunLibrary
  let history: HistoryView
  let comparisons: [ComparisonsPage.Entry]
}
