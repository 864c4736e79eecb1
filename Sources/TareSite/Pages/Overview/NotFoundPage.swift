import TareMarkup

/// What a server shows for an address that nothing lies at.
struct NotFoundPage {
  var content: PageContent {
    PageContent(
      path: .notFound, title: "No such page", summary: "There is no page at this address.",
      body: PageHead(title: ["There is no page at this address"]).markup + [
        HTML.p(
          """
          Pages of a dataset, a representation or a runtime go away when no run of the site \
          holds 
          """,
          "it any more. ",
          HTML.a(["href": SitePath.notFound.link(to: .search)], "Everything by name"),
          " lists what is there; ",
          HTML.a(["href": SitePath.notFound.link(to: .index)], "the overview"), " sums it up.")
      ])
  }
}

extension NotFoundPage: PageKind {
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    try site.add(NotFoundPage().content)
  }
}
