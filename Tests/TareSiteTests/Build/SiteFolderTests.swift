import Foundation
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The folder a site is written to")
struct SiteFolderTests {
  private let root = NSTemporaryDirectory() + "tare-site-\(UUID().uuidString)"
  private let files = FileManager.default

  /// Runs the body in a folder of its own, which goes away afterwards.
  private func inFolder(_ body: (_ site: String) throws -> Void) throws {
    try files.createDirectory(atPath: root, withIntermediateDirectories: true)
    defer { try? files.removeItem(atPath: root) }
    try body("\(root)/site")
  }

  private func builder(_ templates: TemplateFolder = .project) -> SiteBuilder {
    SiteBuilder(
      runs: [RunSource(RunFixture().run)], templates: templates, runSchemas: [("run-3.xsd", [])])
  }

  @Test("holds every page after writing, and nothing lies beside it")
  func writes() throws {
    try inFolder { site in
      try builder().write(to: site)
      for page in try builder().pages() {
        #expect(files.contents(atPath: "\(site)/\(page.path.text)") == Data(page.bytes))
      }
      #expect(try files.contentsOfDirectory(atPath: root) == ["site"])
    }
  }

  @Test("is replaced as a whole when it is a site")
  func replaces() throws {
    try inFolder { site in
      try builder().write(to: site)
      try "old".write(toFile: "\(site)/old.html", atomically: true, encoding: .utf8)
      try builder().write(to: site)
      #expect(!files.fileExists(atPath: "\(site)/old.html"))
      #expect(try files.contentsOfDirectory(atPath: root) == ["site"])
    }
  }

  @Test("keeps the files that one run more does not change")
  func untouched() throws {
    try inFolder { site in
      let first = RunFixture().run
      var later = RunFixture(id: "20261123T100000Z-aaaaaa")
      later.datasets = [RunFixture.nasty]
      func write(_ runs: [Run]) throws {
        try SiteBuilder(
          runs: runs.map { RunSource($0) }, templates: .project, runSchemas: [("run-3.xsd", [])]
        ).write(to: site)
      }
      func numbers() throws -> [String: Int] {
        try files.subpathsOfDirectory(atPath: site).reduce(into: [:]) { numbers, path in
          numbers[path] =
            try files.attributesOfItem(atPath: "\(site)/\(path)")[.systemFileNumber] as? Int
        }
      }
      try write([first])
      let before = try numbers()
      try write([first, later.run])
      let after = try numbers()
      for path in ["runs/\(first.header.id).html", "datasets/cargo.html", "assets/style.css"] {
        #expect(before[path] != nil && before[path] == after[path])
      }
      #expect(before["index.html"] != after["index.html"])
    }
  }

  /// A file of the site as it lies there now.
  private func kept(_ path: SitePath, in site: String) throws -> PageMemory.File {
    .init(path: path, facts: try #require(FileFacts(of: "\(site)/\(path.text)")))
  }

  @Test("nothing is taken over from an old site that somebody has replaced meanwhile")
  func replacedMeanwhile() throws {
    try inFolder { site in
      try builder().write(to: site)
      let replacement = try SiteFolder(site).replacement()
      let known = try [.index, .method, .runs].map { try kept($0, in: site) }
      try files.removeItem(atPath: "\(site)/method.html")
      #expect(try !replacement.takeOver(Array(known[...1])))
      // What was linked before is gone, so that nothing is written into the old site.
      try replacement.add([SitePage(path: .index, bytes: [1, 2, 3])])
      #expect(files.contents(atPath: "\(site)/index.html")?.count ?? 0 > 3)
      #expect(try replacement.takeOver([known[2]]))
    }
  }

  @Test("a file that somebody has put in the place of the one known is not taken over")
  func otherFile() throws {
    try inFolder { site in
      try builder().write(to: site)
      let replacement = try SiteFolder(site).replacement()
      let known = try kept(.index, in: site)
      try files.removeItem(atPath: "\(site)/index.html")
      try "other".write(toFile: "\(site)/index.html", atomically: true, encoding: .utf8)
      #expect(try !replacement.takeOver([known]))
    }
  }

  @Test("a file that is linked to the old site's is never written into")
  func linked() throws {
    try inFolder { site in
      try builder().write(to: site)
      let before = files.contents(atPath: "\(site)/index.html")
      let replacement = try SiteFolder(site).replacement()
      #expect(try replacement.takeOver([kept(.index, in: site)]))
      #expect(throws: SiteError.self) {
        try replacement.add([SitePage(path: .index, bytes: [1])])
      }
      #expect(files.contents(atPath: "\(site)/index.html") == before)
    }
  }

  @Test("is left alone when it holds what is not ours")
  func foreign() throws {
    try inFolder { site in
      try files.createDirectory(atPath: site, withIntermediateDirectories: true)
      try "mine".write(toFile: "\(site)/thesis.txt", atomically: true, encoding: .utf8)
      let error = #expect(throws: SiteError.self) { try builder().write(to: site) }
      #expect(error?.kind == .foreignFolder)
      #expect(error?.file == site)
      #expect(try files.contentsOfDirectory(atPath: site) == ["thesis.txt"])
    }
  }

  /// What a process that was killed has left beside a site.
  private func leave(_ name: String, marked: Bool) throws -> String {
    let path = "\(root)/\(name)"
    try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    try "x".write(toFile: "\(path)/page.html", atomically: true, encoding: .utf8)
    if marked { try "x".write(toFile: "\(path)/tare-site.txt", atomically: true, encoding: .utf8) }
    return path
  }

  @Test("what dead processes have left beside it goes with the next site")
  func leftovers() throws {
    try inFolder { site in
      try builder().write(to: site)
      _ = try leave(".site.tare-new-1", marked: true)
      _ = try leave(".site.tare-new-4194305", marked: false)
      _ = try leave(".site.tare-old-4194305", marked: true)
      _ = try leave(".other.tare-new-1", marked: true)
      try builder().write(to: site)
      #expect(
        try files.contentsOfDirectory(atPath: root).sorted() == [".other.tare-new-1", "site"])
    }
  }

  @Test("what a process that lives is writing beside it stays")
  func alive() throws {
    try inFolder { site in
      try builder().write(to: site)
      let path = try leave(".site.tare-new-1", marked: false)
      let lock = try #require(FolderLock(path))
      let old = try leave(".site.tare-old-1", marked: true)
      _ = try withExtendedLifetime(lock) { try builder().write(to: site) }
      #expect(files.fileExists(atPath: path))
      #expect(files.fileExists(atPath: old))
    }
  }

  @Test("an old site that lies beside none is put back before anything else")
  func putBack() throws {
    try inFolder { site in
      try files.createDirectory(atPath: root, withIntermediateDirectories: true)
      _ = try leave(".site.tare-old-1", marked: true)
      _ = try leave(".site.tare-new-1", marked: false)
      #expect(throws: SiteError.self) {
        try builder(TemplateFolder("\(root)/none")).write(to: site)
      }
      #expect(try files.contentsOfDirectory(atPath: root) == ["site"])
      #expect(
        try files.contentsOfDirectory(atPath: site).sorted() == ["page.html", "tare-site.txt"])
    }
  }

  @Test("what somebody puts there in the last moment stays theirs")
  func lastMoment() throws {
    try inFolder { site in
      try files.createDirectory(atPath: site, withIntermediateDirectories: true)
      let replacement = try SiteFolder(site).replacement()
      try replacement.add([SitePage(path: .index, bytes: [1])])
      try "mine".write(toFile: "\(site)/thesis.txt", atomically: true, encoding: .utf8)
      #expect(throws: SiteError.self) { try replacement.finish() }
      #expect(try files.contentsOfDirectory(atPath: site) == ["thesis.txt"])
    }
  }

  @Test("keeps the old site when a template is wrong")
  func keeps() throws {
    try inFolder { site in
      try builder().write(to: site)
      let before = try files.subpathsOfDirectory(atPath: site).sorted()
      #expect(throws: SiteError.self) {
        try builder(TemplateFolder("\(root)/none")).write(to: site)
      }
      #expect(try files.subpathsOfDirectory(atPath: site).sorted() == before)
      #expect(try files.contentsOfDirectory(atPath: root) == ["site"])
    }
  }

  @Test("cannot be a file, nor lie inside one")
  func file() throws {
    try inFolder { site in
      try "x".write(toFile: site, atomically: true, encoding: .utf8)
      for path in [site, "\(site)/below"] {
        let error = #expect(throws: SiteError.self) { try builder().write(to: path) }
        #expect(error?.kind == .output)
        #expect(error?.description.hasPrefix("\(path): ") == true)
      }
      #expect(try String(contentsOfFile: site, encoding: .utf8) == "x")
    }
  }
}
