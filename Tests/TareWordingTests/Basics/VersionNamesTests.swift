import TareModel
import TareWording
import Testing

@Suite("Names of versions")
struct VersionNamesTests {
  private func runtime(_ version: String, _ implementation: String = "cpython") -> Runtime {
    Runtime(
      id: "\(implementation)-\(version)", implementation: implementation,
      version: Version(version), build: [], packages: [])
  }

  @Test("are as short as they can be")
  func short() {
    let all = [
      runtime("3.7.3"), runtime("3.7.16"), runtime("3.13.0"), runtime("3.10.1", "pypy"),
    ]
    let names = VersionNames(all)
    #expect(all.map { names[$0] } == ["3.7.3", "3.7.16", "3.13", "PyPy 3.10"])
  }

  @Test("two builds of one version share neither name nor title")
  func builds() {
    var debug = runtime("3.15.2")
    (debug.id, debug.build) = ("cpython-3.15.2d", [Fact("debug", "yes"), Fact("JIT", "off")])
    let all = [runtime("3.15.2"), debug, runtime("3.14.0")]
    let names = VersionNames(all)
    #expect(all.map { names[$0] } == ["3.15.2", "3.15.2 debug", "3.14"])
    #expect(all.map(\.title) == ["CPython 3.15.2", "CPython 3.15.2 debug", "CPython 3.14.0"])
    debug.build = [Fact("free-threaded", "yes"), Fact("debug", "yes")]
    #expect(debug.title == "CPython 3.15.2 free-threaded debug")
    #expect(!debug.isPlain && all[0].isPlain)
  }

  @Test("put neighbours together, three and more")
  func lists() {
    let all = ["2.7.18", "3.6.15", "3.7.16", "3.8.1", "3.13.0"].map { runtime($0) }
    let names = VersionNames(all)
    #expect(names.list(all) == "2.7 to 3.13")
    #expect(names.list([all[0], all[2], all[3]]) == "2.7, 3.7 and 3.8")
    #expect(names.list([all[0], all[2], all[3], all[4]]) == "2.7 and 3.7 to 3.13")
    #expect(names.list([all[4]]) == "3.13")
    #expect(names.list([]) == "")
  }
}
