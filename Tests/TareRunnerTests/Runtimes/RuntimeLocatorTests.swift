import Foundation
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("RuntimeLocator")
struct RuntimeLocatorTests {
  private func locator(
    _ folder: TemporaryFolder, _ variables: [String: String] = [:]
  ) -> RuntimeLocator {
    let environment = variables.merging(["HOME": folder.path]) { first, _ in first }
    return RuntimeLocator(place: SearchPlace(environment: environment, root: folder.path))
  }

  @Test("asks the sources in their order, follows links once and takes programs alone")
  func candidates() throws {
    let folder = try TemporaryFolder()
    let expected = try [
      "pyenv/versions/3.12.1/bin/python3", "uv/cpython-3.13/bin/python3",
      ".asdf/installs/python/3.10.0/bin/python3", "bin/python3.11",
    ].map { try folder.write($0, "#!/bin/sh\n", executable: true) }
    try folder.write("pyenv/versions/broken/bin/python3", "not executable")
    try folder.write("bin/python3.8/file", "a folder of that name")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/bin/python3", withDestinationPath: expected[3])
    let locator = locator(
      folder,
      [
        "PYENV_ROOT": folder.path + "/pyenv", "UV_PYTHON_INSTALL_DIR": folder.path + "/uv",
        "PATH": "\(folder.path)/pyenv/shims:\(folder.path)/bin:\(folder.path)/gone",
      ])
    let (programs, skipped) = locator.candidates()
    #expect(programs == expected)
    #expect(
      skipped == [
        RuntimeError(
          path: folder.path + "/pyenv/versions/broken/bin/python3", why: "no program is there"),
        RuntimeError(path: folder.path + "/bin/python3.8", why: "a folder"),
      ])
  }

  @Test("a link to a program that starts others is kept, for it goes by its own name")
  func launcher() throws {
    let folder = try TemporaryFolder()
    let launcher = try folder.write("lib/mise", "#!/bin/sh\n", executable: true)
    let path = folder.path + "/bin/python3"
    try FileManager.default.createDirectory(
      atPath: folder.path + "/bin", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: launcher)
    #expect(locator(folder, ["PATH": folder.path + "/bin"]).candidates().programs == [path])
  }

  @Test("an environment that names nothing gives nothing")
  func nothing() throws {
    let folder = try TemporaryFolder()
    let (programs, skipped) = locator(folder).candidates()
    #expect(programs.isEmpty && skipped.isEmpty)
  }
}
