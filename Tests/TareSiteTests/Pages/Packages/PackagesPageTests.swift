import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The page of releases")
struct PackagesPageTests {
  /// Two versions of the fixture as two releases of a package on one runtime; slots differ.
  private static func run() -> Run {
    var fixture = RunFixture()
    fixture.versions = ["3.12.1", "3.13.0"]
    var run = fixture.run
    for (index, release) in ["22.2.0", "25.3.0"].enumerated() {
      let old = run.header.runtimes[index].id
      let id = "cpython-3.13.0-attrs-\(release)"
      run.header.runtimes[index].id = id
      run.header.runtimes[index].variantOf = "cpython-3.13.0"
      run.header.runtimes[index].own = [
        OwnPackage(
          source: "attrs==\(release)", name: "attrs", version: release, isOneOfSeveral: true,
          sha256: "")
      ]
      for cell in run.cells.indices where run.cells[cell].key.runtime == old {
        run.cells[cell].key.runtime = id
      }
    }
    return run
  }

  private static let link = "href=\"packages.html\""

  @Test("has every figure by release and the command that compares them")
  func whole() throws {
    let site = try Site([Self.run()])
    let text = try site.text(.packages)
    #expect(text.contains("attrs 22.2.0 to 25.3.0: "))
    #expect(text.contains("Every figure by release of attrs"))
    #expect(text.contains("--by package:attrs --base 22.2.0 --head 25.3.0"))
    #expect(try site.source(.history).contains(Self.link))
  }

  @Test("is left out of the navigation where nobody measured two releases")
  func none() throws {
    let site = try Site([RunFixture().run])
    #expect(try site.text(.packages).contains("No package was measured in two releases"))
    #expect(try !site.source(.history).contains(Self.link))
  }
}
