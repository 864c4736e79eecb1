import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("ResourceLocator")
struct ResourceLocatorTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var locator: ResourceLocator {
    ResourceLocator(
      workingFolder: folder.path + "/here", executableFolder: folder.path + "/bin")
  }

  @Test(
    "looks in share/tare, in the working folder, beside the executable, then in the bundles")
  func order() throws {
    // From the last choice to the first: each new one wins over those before.
    for place in [
      "bin/Tare_tare.bundle/Contents/Resources", "bin/Tare_tare.bundle", "bin/Tare_tare.resources",
      "bin", "here", "share/tare",
    ] {
      try folder.write("\(place)/Templates/page.xhtml", "")
      try folder.write("\(place)/Data/cargo/manifest.json", "")
      #expect(try locator.templates() == "\(folder.path)/\(place)/Templates")
      #expect(try locator.data() == "\(folder.path)/\(place)/Data")
    }
  }

  @Test("finds the probe beside an installed program before the bundle")
  func probe() throws {
    try folder.write("bin/Tare_PythonProbe.resources/Resources/probe.py", "")
    #expect(try locator.probe() == folder.path + "/bin/Tare_PythonProbe.resources/Resources")
    try folder.write("bin/probe/probe.py", "")
    #expect(try locator.probe() == folder.path + "/bin/probe")
    try folder.write("share/tare/probe/probe.py", "")
    #expect(try locator.probe() == folder.path + "/share/tare/probe")
  }

  @Test("what is nowhere is a missing input that says where it was looked for")
  func missing() throws {
    let found = try #require(failure { _ = try locator.templates() })
    #expect(found.status == .missingInput)
    #expect(found.sentence.hasPrefix("the folder Templates is missing: looked in "))
    #expect(found.sentence.contains(folder.path + "/here/Templates, "))
    #expect(failure { _ = try locator.probe() }?.status == .missingInput)
  }
}
