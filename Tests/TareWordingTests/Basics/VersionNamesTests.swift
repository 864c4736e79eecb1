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

  @Test("variants of one runtime are told apart by their packages, in the order of releases")
  func variants() {
    let all = ["3.9.15", "3.11.5", "3.10.15"].map { release in
      var variant = runtime("3.13.0")
      variant.id += "-orjson-\(release)"
      variant.variantOf = "cpython-3.13.0"
      variant.own = [
        OwnPackage(
          source: "", name: "orjson", version: release, isOneOfSeveral: true, sha256: "")
      ]
      return variant
    }
    let names = VersionNames(all + [runtime("3.14.0")])
    #expect(
      all.sorted().map { names[$0] } == [
        "3.13 with orjson 3.9.15", "3.13 with orjson 3.10.15", "3.13 with orjson 3.11.5",
      ])
    #expect(all[0].title == "CPython 3.13.0 with orjson 3.9.15")
    // The only release of a package tells nothing apart.
    var alone = all[0]
    alone.own[0].isOneOfSeveral = false
    #expect(alone.title == "CPython 3.13.0")
    // A variant is preceded by the same packages on an older version, and by no other variant.
    var older = all[1]
    older.version = Version("3.12.1")
    #expect(all[1].predecessor(among: all + [older, runtime("3.11.1")]) == older)
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
