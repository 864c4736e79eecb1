/// The list of a site's pages for search engines (sitemaps.org, protocol 0.9).
struct Sitemap {
  let baseURL: BaseURL
  let pages: [SitePath]

  var bytes: [UInt8] {
    let lines = pages.sorted().map { page in
      let address = baseURL.address(of: page).replacing("&", with: "&amp;")
      return "  <url><loc>\(address)</loc></url>\n"
    }
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(lines.joined())</urlset>

      """
    return Array(text.utf8)
  }
}
