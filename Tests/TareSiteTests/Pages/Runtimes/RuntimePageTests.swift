import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The page of a runtime")
struct RuntimePageTests {
  @Test("says what changed since the version before")
  func change() throws {
    var fixture = RunFixture()
    fixture.versions = ["3.11.7", "3.12.1", "3.13.0"]
    let text = try Site([fixture.run]).text(.runtime("cpython-3.13.0"))
    #expect(text.contains("a dict is the same size as one on 3.12.1"))
    #expect(text.contains("All 5 representations weigh the same"))
    #expect(text.contains("Scanning dicts is as fast as on CPython 3.12.1"))
    #expect(text.contains("on the same machine. The version before"))
  }

  @Test("is certain of a time only where processes lie apart, and there are several")
  func time() throws {
    var run = RunFixture().run
    run.slow(by: 2) { $0.runtime == "cpython-3.13.0" }
    func said() throws -> (page: String, list: String) {
      let site = try Site([run])
      return (try site.text(.runtime("cpython-3.13.0")), try site.text(.runtimes))
    }
    let sure = try said()
    #expect(sure.page.contains("Scanning dicts is 2× slower than on CPython 3.12.1"))
    #expect(!sure.page.contains("which may be chance"))
    #expect(sure.list.contains("0.47×2×"))
    run.leaveOneProcess(of: ["dict"])
    let unsure = try said()
    #expect(unsure.page.contains("on the same machine, which may be chance."))
    #expect(!unsure.list.contains("0.47×2×"))
  }

  @Test("says answer by answer what experiments found otherwise, with the cause")
  func answers() throws {
    var run = ExperimentFixture().asked(RunFixture())
    let at = try #require(run.header.catalog.experiments.firstIndex { $0.name == "size-list" })
    run.header.catalog.experiments[at].changes = [
      KnownChange(since: Version("3.12"), cause: "lists are smaller", answers: ["[]"])
    ]
    let text = try Site([run]).text(.runtime("cpython-3.13.0"))
    #expect(text.contains("What changed from CPython 3.7.16 to CPython 3.13.0"))
    #expect(text.contains("How many bytes is a list? Lists are smaller.[]72 B56 B"))
  }

  @Test("another implementation is held against CPython, with what it does not have")
  func beside() throws {
    var run = RunFixture().run
    run.header.runtimes[0] = Runtime(
      id: "pypy-8.0.1", implementation: "pypy", version: Version("8.0.1"),
      build: [Fact("language", "3.11.17")], packages: [])
    let why = "PyPy does not tell the size of an object"
    run.cells = run.cells.map { cell in
      var cell = cell
      guard cell.key.runtime == "cpython-3.12.1" else { return cell }
      cell.key.runtime = "pypy-8.0.1"
      if cell.key.measure == .metric("deep-size") { cell.outcome = .unavailable(why: why) }
      return cell
    }
    let site = try Site([run])
    for text in [try site.text(.runtimes), try site.text(.runtime("pypy-8.0.1"))] {
      #expect(text.contains("Scanning dicts is as fast as on CPython 3.13.0"))
      #expect(text.contains("Unavailable on PyPy 8.0.1: deep-size: \(why)."))
    }
    #expect(try site.text(.runtimes).contains("What PyPy 8.0.1 would changeIt runs Python 3.11;"))
    #expect(site.paths.contains(.change("pypy-8.0.1", "cargo", .beside)))
    #expect(!site.paths.contains(.change("cpython-3.13.0", "cargo", .beside)))
  }

  @Test("several versions of another implementation have a chart each")
  func severalBeside() throws {
    var run = RunFixture().run
    let newest = run.cells.filter { $0.key.runtime == "cpython-3.13.0" }
    for (name, version) in [("pypy", "8.0.1"), ("pypy", "7.3.19"), ("graalpy", "25.0.0")] {
      let id = "\(name)-\(version)"
      run.header.runtimes.append(
        Runtime(
          id: id, implementation: name, version: Version(version), build: [], packages: []))
      run.cells += newest.map { cell in
        var cell = cell
        cell.key.runtime = id
        return cell
      }
    }
    let site = try Site([run])
    let runtimes = try site.text(.runtimes)
    #expect(runtimes.contains("What PyPy 8.0.1 would change"))
    #expect(runtimes.contains("What graalpy 25.0.0 would change"))
    let pypy = try site.text(.runtime("pypy-8.0.1"))
    #expect(pypy.contains("since PyPy 7.3.19") && pypy.contains("against CPython 3.13.0"))
  }

  @Test("a build without profile-guided optimisation says so beside its times")
  func build() throws {
    var run = RunFixture().run
    run.header.runtimes[1].build = [Fact("profile-guided", "no")]
    let site = try Site([run])
    let words = "This CPython 3.13.0 was built without profile-guided optimisation"
    #expect(try site.text(.runtime("cpython-3.13.0")).contains(words))
    #expect(try site.text(.runtime("cpython-3.13.0", "cargo")).contains(words))
    #expect(!(try site.text(.runtime("cpython-3.12.1")).contains("profile-guided")))
  }

  @Test("the oldest is compared with nothing")
  func oldest() throws {
    let text = try Site([RunFixture().run]).text(.runtime("cpython-3.12.1"))
    #expect(text.contains("nothing is compared here"))
  }
}
