import Foundation
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("tare site", .needsRuntime)
  struct SiteTests {
    private let folder: TemporaryFolder

    /// A folder with one real run in it.
    init() throws {
      folder = try TemporaryFolder()
      let result = try Tare.measure(
        [
          "--data", "small", "--representation", "dict", "--representation", "slots", "--loader",
          "json", "--metric", "allocated", "--metric", "deep-size", "--benchmark", "filter",
        ] + Tare.brief, on: .newest(), in: folder)
      try #require(result.status == 0, "\(result.stderr)")
    }

    private func site(_ arguments: [String] = [], output: String = "site") throws -> Command.Result
    {
      try Tare.run(["site", "--runs", "runs", "--output", output] + arguments, in: folder)
    }

    /// Every file of a folder with its bytes.
    private func contents(_ name: String) throws -> [String: Data] {
      let root = "\(folder.path)/\(name)"
      var files: [String: Data] = [:]
      for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder)
        if isFolder.boolValue { continue }
        files[path] = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)"))
      }
      return files
    }

    @Test("made twice of the same run it is equal byte for byte, and says which page to open")
    func stable() throws {
      let first = try site(output: "one")
      #expect(first.status == 0, "\(first.stderr)")
      #expect(first.stdout == "\(folder.path)/one/index.html\n")
      #expect(try site(output: "two").status == 0)
      let (one, two) = (try contents("one"), try contents("two"))
      #expect(one.count > 3)
      #expect(one.keys.sorted() == two.keys.sorted())
      for (path, bytes) in one { #expect(two[path] == bytes, "\(path) differs") }
      #expect(try site(output: "one").status == 0, "a site may be replaced by a newer one")
      #expect(try contents("one") == one)
    }

    @Test("killed at any moment there is the old site or the new one, whole, and nothing beside it")
    func killed() throws {
      #expect(try site().status == 0)
      let old = try contents("site")
      // The new one has another style.
      let templates = "\(folder.path)/templates"
      try FileManager.default.copyItem(atPath: Place.root + "/Templates", toPath: templates)
      let style = "\(templates)/assets/style.css"
      let text = try String(contentsOfFile: style, encoding: .utf8)
      try (text + "/* new */\n").write(toFile: style, atomically: true, encoding: .utf8)
      let started = ContinuousClock.now
      #expect(try site(["--templates", templates], output: "other").status == 0)
      let whole = (ContinuousClock.now - started) / .seconds(1)
      let new = try contents("other")
      for number in 1...20 {
        let command = try Tare.start(
          ["site", "--runs", "runs", "--output", "site"]
            + (number.isMultiple(of: 2) ? [] : ["--templates", templates]), in: folder)
        Thread.sleep(forTimeInterval: whole * (0.4 + 0.04 * Double(number)))
        command.signal(SIGKILL)
        _ = try command.result()
        let there = try contents("site")
        #expect(there == old || there == new)
      }
      #expect(try site().status == 0)
      #expect(try contents("site") == old)
      #expect(folder.names().filter { $0.hasPrefix(".") } == [])
    }

    @Test("what a site asks of a run is kept when the run ends")
    func known() throws {
      let other = try TemporaryFolder()
      let environment = Tare.bare.merging(["XDG_CACHE_HOME": other.path + "/cache"]) { $1 }
      let result = try Tare.measure(
        [
          "--data", "small", "--representation", "dict", "--loader", "json", "--metric",
          "allocated",
        ],
        on: .newest(), in: other, environment: environment)
      #expect(result.status == 0, "\(result.stderr)")
      let kept = other.names(in: "cache/tare/outlines")
      #expect(kept.count == 1)
      let site = try Tare.run(
        ["site", "--runs", "runs", "--output", "site"], in: other, environment: environment)
      #expect(site.status == 0, "\(site.stderr)")
      #expect(other.names(in: "cache/tare/outlines") == kept)
    }

    @Test("asks nothing of any other place and runs no script but the site's own file")
    func standsAlone() throws {
      #expect(try site().status == 0)
      for (path, bytes) in try contents("site") where path.hasSuffix(".html") {
        let own = /<script src="[.\/]*assets\/[a-z]+\.js" defer=""><\/script>/
        let text = String(decoding: bytes, as: UTF8.self).replacing(own, with: "")
        for mark in ["src=\"http", "href=\"http", "href=\"//", "url(http", "<script", "@import"] {
          #expect(!text.contains(mark), "\(path) holds \(mark)")
        }
      }
    }

    @Test(
      "a template that is wrong is 65 with file and line, and the old site stays as it is",
      arguments: [
        ("<t:slot name=\"title\"/>", "<t:slot name=\"tilte\"/>"),
        ("<t:slot name=\"content\"/>", ""),
        ("<t:slot name=\"content\"/>", "<t:slot name=\"content\"/><t:slot name=\"content\"/>"),
        ("<body>", "<body><p>"), ("partials/header.xhtml", "partials/gone.xhtml"),
      ])
    func badTemplate(_ old: String, _ new: String) throws {
      #expect(try site().status == 0)
      let before = try contents("site")
      try FileManager.default.copyItem(
        atPath: "\(Place.root)/Templates", toPath: "\(folder.path)/mine")
      let page = try folder.read("mine/page.xhtml")
      try #require(page.contains(old))
      try folder.write("mine/page.xhtml", page.replacing(old, with: new))
      let result = try site(["--templates", "mine"])
      #expect(result.status == 65, "\(result.stderr)")
      let sentence = result.stderr.split(separator: "\n")
      #expect(sentence.count == 1)
      let place = try #require(sentence.first).dropFirst("tare: ".count).split(separator: ":")
      #expect(place.first?.hasSuffix("mine/page.xhtml") == true, "\(result.stderr)")
      #expect(place.dropFirst().first.flatMap { Int($0) } != nil, "\(result.stderr)")
      #expect(try contents("site") == before)
      #expect(folder.names() == ["mine", "runs", "site"])
    }

    @Test("a folder of the user's is not replaced, a missing one of runs is 5, of templates 66")
    func folders() throws {
      try folder.write("thesis/chapter.txt", "years of work")
      let foreign = try site(output: "thesis")
      #expect(foreign.status == 73)
      #expect(try folder.read("thesis/chapter.txt") == "years of work")
      #expect(folder.names(in: "thesis") == ["chapter.txt"])
      let noRuns = try Tare.run(["site", "--runs", "gone", "--output", "new"], in: folder)
      #expect(noRuns.status == 5)
      #expect(try site(["--templates", "gone"]).status == 66)
      #expect(!folder.names().contains("new"))
    }

    @Test("a run file that is broken is named with its place and left out; alone it is 65")
    func badRun() throws {
      #expect(try site().status == 0)
      let before = try contents("site")
      try folder.write("runs/20300101T000000Z-000000.xml", "<run")
      let result = try site()
      #expect(result.status == 0)
      #expect(result.stderr.hasPrefix("tare: runs/20300101T000000Z-000000.xml:1: "))
      #expect(result.stderr.hasSuffix("; left out\n"))
      #expect(try contents("site") == before)
      for name in folder.names(in: "runs") where !name.hasPrefix("2030") {
        try FileManager.default.removeItem(atPath: "\(folder.path)/runs/\(name)")
      }
      #expect(try site().status == 65)
      #expect(try contents("site") == before)
    }
  }
}
