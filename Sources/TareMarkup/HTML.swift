/// The HTML elements that pages of this program may use.
package enum HTML {
  // Sections
  package static let section = tag("section")
  package static let nav = tag("nav")
  package static let h1 = tag("h1")
  package static let h2 = tag("h2")
  package static let h3 = tag("h3")

  // Blocks
  package static let p = tag("p")
  package static let div = tag("div")
  package static let ul = tag("ul")
  package static let ol = tag("ol")
  package static let li = tag("li")
  package static let dl = tag("dl")
  package static let dt = tag("dt")
  package static let dd = tag("dd")
  package static let pre = tag("pre")
  package static let figure = tag("figure")
  package static let figcaption = tag("figcaption")
  package static let details = tag("details")
  package static let summary = tag("summary")

  // Tables
  package static let table = tag("table")
  package static let caption = tag("caption")
  package static let thead = tag("thead")
  package static let tbody = tag("tbody")
  package static let tr = tag("tr")
  package static let th = tag("th")
  package static let td = tag("td")

  // Phrases
  package static let span = tag("span")
  package static let a = tag("a")
  package static let code = tag("code")
  package static let strong = tag("strong")
  package static let abbr = tag("abbr")
  package static let small = tag("small")
  package static let time = tag("time")
  package static let samp = tag("samp")

  private static func tag(_ name: String) -> Tag {
    Tag(name: name, namespace: .html)
  }
}
