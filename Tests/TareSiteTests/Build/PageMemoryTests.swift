import Foundation
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("What pages were made of")
struct PageMemoryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var site: String { folder.path + "/site" }

  private func write(
    _ runs: [Run], program: String = "this", templates: TemplateFolder = .project,
    base: String? = nil
  ) throws {
    try SiteBuilder(
      runs: runs.map { RunSource($0) }, templates: templates, runSchemas: [("run-3.xsd", [])],
      baseURL: base.flatMap(BaseURL.init)
    ).write(
      to: site, memory: MemoryPlace(folder: folder.path + "/cache", program: program))
  }

  /// Everything in the site, by path.
  private func files() throws -> [String: Data] {
    try FileManager.default.subpathsOfDirectory(atPath: site).reduce(into: [:]) { files, path in
      files[path] = FileManager.default.contents(atPath: "\(site)/\(path)")
    }
  }

  /// The site that the runs give when nothing is remembered.
  private func fresh(_ runs: [Run], base: String? = nil) throws -> [String: Data] {
    let builder = SiteBuilder(
      runs: runs.map { RunSource($0) }, templates: .project, runSchemas: [("run-3.xsd", [])],
      baseURL: base.flatMap(BaseURL.init))
    return try builder.pages().reduce(into: [:]) { $0[$1.path.text] = Data($1.bytes) }
  }

  private func runs(_ count: Int) -> [Run] {
    (1...count).map { number in
      var synthetic = SyntheticRun()
      synthetic.id = "2026112\(number)T100000Z-aaaaaa"
      synthetic.representations = ["dict", "slots"]
      synthetic.benchmarks = ["filter"]
      synthetic.processes = 1
      return synthetic.run
    }
  }

  /// Empty folders aside, which have no bytes.
  private func expectSite(
    _ runs: [Run], base: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (files, fresh) = (try files(), try fresh(runs, base: base))
    #expect(files.filter { fresh[$0.key] != nil } == fresh, sourceLocation: sourceLocation)
    for path in files.keys where fresh[path] == nil {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(site)/\(path)", isDirectory: &isFolder)
      #expect(isFolder.boolValue, "\(path) is left over", sourceLocation: sourceLocation)
    }
  }

  @Test("the next site is what it would be without them: more runs, fewer, others, none new")
  func same() throws {
    for number in [1, 3, 2] {
      try write(runs(number))
      try expectSite(runs(number))
    }
    var other = runs(2)
    other[0].header.label = "another label"
    try write(other)
    try expectSite(other)
  }

  @Test("a page that would be the same is taken over and not made again")
  func takenOver() throws {
    try write(runs(2))
    let page = "\(site)/runs/\(runs(1)[0].header.id).html"
    // Not what would be written, but of the size and time of what was.
    var facts = stat()
    #expect(stat(page, &facts) == 0)
    var bytes = try #require(FileManager.default.contents(atPath: page))
    bytes[bytes.count - 1] ^= 1
    let handle = try #require(FileHandle(forWritingAtPath: page))
    try handle.write(contentsOf: bytes)
    try handle.close()
    #if canImport(Darwin)
      let times = [facts.st_atimespec, facts.st_mtimespec]
    #else
      let times = [facts.st_atim, facts.st_mtim]
    #endif
    #expect(utimensat(AT_FDCWD, page, times, 0) == 0)
    try write(runs(2))
    #expect(try files()["runs/\(runs(1)[0].header.id).html"] == bytes)
  }

  @Test("a file that somebody changed or took away is written again")
  func touched() throws {
    try write(runs(2))
    try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(site)/method.html"))
    try FileManager.default.removeItem(atPath: "\(site)/runtimes/index.html")
    try write(runs(2))
    try expectSite(runs(2))
  }

  @Test("another program, another address and other templates make every page anew")
  func circumstances() throws {
    let base = "https://example.org/tare/"
    try write(runs(1))
    try write(runs(1), base: base)
    try expectSite(runs(1), base: base)

    let templates = TemplateFolder(folder.path + "/templates")
    try FileManager.default.copyItem(
      atPath: TemplateFolder.project.path, toPath: templates.path)
    try write(runs(1), templates: templates)
    try expectSite(runs(1))
    let page = templates.file(TemplateFolder.page)
    let text = try String(contentsOfFile: page, encoding: .utf8)
    try text.replacing("<body", with: "<body id=\"mine\"").write(
      toFile: page, atomically: true, encoding: .utf8)
    try write(runs(1), templates: templates)
    #expect(
      try files().filter { $0.key.hasSuffix(".html") }.values.allSatisfy {
        String(decoding: $0, as: UTF8.self).contains("<body id=\"mine\"")
      })
  }

  @Test("what is remembered of no site, or cannot be read, is nothing")
  func unreadable() throws {
    let cache = folder.path + "/cache"
    try write(runs(1))
    let file = cache + "/" + (try #require(folder.names(in: "cache").first))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let lines = text.split(separator: "\n")
    // Where a page with drawings has one of them yet.
    let cut = try #require(
      lines.indices.dropLast(2).first { start in
        lines[start...start + 2].allSatisfy { $0.hasPrefix("file ") }
      })
    for part in [
      "", String(text.prefix(text.count / 2)), lines[...(cut + 1)].joined(separator: "\n") + "\n",
      "tare pages 9\nx\npage a b\n",
    ] {
      try part.write(toFile: file, atomically: true, encoding: .utf8)
      try write(runs(1))
      try expectSite(runs(1))
    }
  }

  @Test("a file from beyond the year 2262 is a file like any other")
  func farFuture() throws {
    try write(runs(1))
    let future = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 9_999_999_999)]
    try FileManager.default.setAttributes(future, ofItemAtPath: site + "/index.html")
    for _ in 1...2 {
      try write(runs(1))
      try expectSite(runs(1))
    }
  }

  @Test("a page is known with all of its files, or not")
  func incomplete() throws {
    try write(runs(1))
    let memory = PageMemory(file: folder.path + "/none", circumstances: "c")
    func note(_ paths: [SitePath]) -> String {
      let content = PageContent(path: .index, title: "", summary: "", body: [])
      let page = RenderedPage(entry: .init(content), mark: Fingerprint(), paths: paths)
      return memory.note([page], in: site)
    }
    #expect(note([.index, .method]).contains("page "))
    #expect(!note([.index, SitePath("gone.svg")]).contains("page "))
  }

  @Test("a site whose templates change while it is made is of one, and the next of the other")
  func editedMeanwhile() throws {
    let templates = TemplateFolder(folder.path + "/templates")
    try FileManager.default.copyItem(
      atPath: TemplateFolder.project.path, toPath: templates.path)
    let page = templates.file(TemplateFolder.page)
    let text = try String(contentsOfFile: page, encoding: .utf8)
    let run = runs(1)[0]
    let source = RunSource(run.header.moment) { () throws(SiteError) in
      try? text.replacing("<body", with: "<body id=\"mine\"").write(
        toFile: page, atomically: true, encoding: .utf8)
      return run
    }
    try SiteBuilder(runs: [source], templates: templates, runSchemas: [("run-3.xsd", [])])
      .write(to: site, memory: MemoryPlace(folder: folder.path + "/cache", program: "this"))
    func isMine() throws -> Bool {
      String(decoding: try #require(files()["index.html"]), as: UTF8.self).contains("id=\"mine\"")
    }
    // All pages are of the templates that were read first.
    #expect(try !isMine())
    try write(runs(1), templates: templates)
    #expect(try isMine())
    try text.write(toFile: page, atomically: true, encoding: .utf8)
    try write(runs(1), templates: templates)
    try expectSite(runs(1))
  }
}
