import TareMarkup

/// What one page says, before it is put into the template.
struct PageContent: Sendable, Equatable {
  var path: SitePath
  /// The text of the window's title bar, without the name of the site.
  var title: String
  /// One sentence for those who list the page elsewhere.
  var summary: String
  /// The pages between its section and this one, from the top.
  var parents: [Parent] = []
  /// Whether the list of all pages has it; what grows with every run has a list of its own.
  var isListed = true
  /// Everything inside `main`, the only `h1` first.
  var body: [Markup]
  /// Of `files`, the one that has the figures of all charts; nil where each has a file of its own.
  var figures: SitePath?
  /// Files that go with the page as they are.
  var files: [SitePage] = []

  /// A page above another.
  struct Parent: Sendable, Equatable {
    var title: String
    var path: SitePath

    init(_ title: String, _ path: SitePath) {
      self.title = title
      self.path = path
    }
  }
}

/// The heading of a page, with a line above it that says what kind of page it is, and one below.
struct PageHead {
  var eyebrow: [Markup] = []
  var title: [Markup]
  var lead: [Markup] = []

  var markup: [Markup] {
    (eyebrow.isEmpty ? [] : [HTML.p(["class": "eyebrow"], eyebrow)])
      + [HTML.h1(isLong ? ["class": "long"] : [:], title)]
      + (lead.isEmpty ? [] : [HTML.p(["class": "lead"], lead)])
  }

  /// More of a text than a title.
  private var isLong: Bool { title.map(\.plainText).joined().count > 60 }
}
