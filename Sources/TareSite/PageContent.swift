import TareMarkup

/// What one page says, before it is put into the template.
struct PageContent: Sendable, Equatable {
  var path: SitePath
  /// The text of the window's title bar, without the name of the site.
  var title: String
  /// One sentence for those who list the page elsewhere.
  var summary: String
  /// Everything inside `main`, the only `h1` first.
  var body: [Markup]
}
