import Testing

@testable import TareSite

@Suite("Paths, links and slugs")
struct SitePathTests {
  @Test(
    "a link leads from a page to a file wherever both lie",
    arguments: [
      ("index.html", "method.html", nil, "method.html"),
      ("index.html", "datasets/cargo.html", nil, "datasets/cargo.html"),
      ("datasets/cargo.html", "index.html", "runs", "../index.html#runs"),
      ("datasets/cargo.html", "datasets/small.html", nil, "small.html"),
      ("datasets/cargo.html", "runs/a.html", nil, "../runs/a.html"),
      ("index.html", "index.html", "runs", "#runs"),
    ] as [(String, String, String?, String)])
  func link(page: String, target: String, fragment: String?, link: String) {
    #expect(SitePath(page).link(to: SitePath(target), fragment: fragment) == link)
  }

  @Test("a plain name stays as it is", arguments: ["cargo", "my-data.2", "a"])
  func plain(name: String) { #expect(Slug(name).description == name) }

  @Test(
    "any other name becomes safe",
    arguments: ["Cargo", "..", "../../etc/passwd", "", "a b", "\u{202E}x", ".hidden", "ж", "-a"])
  func safe(name: String) {
    let slug = Slug(name).description
    #expect(slug.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789.-".contains($0) })
    #expect(slug.first?.isLetter == true)
    #expect(slug.count < 80)
  }

  @Test("different names stay different")
  func different() {
    let names = ["a b", "a-b", "A-b", "a/b", "a  b", "a\u{1}b", String(repeating: "a", count: 99)]
    #expect(Set(names.map { Slug($0).description }).count == names.count)
  }

  @Test("the id of a run keeps its capitals")
  func run() {
    let path = SitePath.run("20261122T213449Z-5f0c21")
    #expect(path.text == "runs/20261122T213449Z-5f0c21.html")
  }
}
