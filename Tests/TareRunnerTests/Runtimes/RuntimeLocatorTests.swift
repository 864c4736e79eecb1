import Foundation
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("RuntimeLocator")
struct RuntimeLocatorTests {
  @Test(
    "knows an interpreter by its name",
    arguments: [
      "python", "python2", "python3", "python2.7", "python3.13", "python3.13t",
    ])
  func interpreters(_ name: String) {
    #expect(RuntimeLocator.isInterpreterName(name))
  }

  @Test(
    "passes over what only looks like one",
    arguments: [
      "python3-config", "python3.13-config", "python-argcomplete", "pythonw", "ipython",
      "python3.13.exe", "Python", "py", "pythontt",
    ])
  func others(_ name: String) {
    #expect(!RuntimeLocator.isInterpreterName(name))
  }

  @Test("looks under pyenv, then uv, then PATH, passes over shims and follows links once")
  func candidates() throws {
    let folder = try TemporaryFolder()
    let expected = try [
      "pyenv/versions/3.12.1/bin/python3", "pyenv/versions/3.9.18/bin/python3",
      "pyenv/versions/old/bin/python2", "uv/cpython-3.13/bin/python3", "bin/python3.11",
    ].map { try folder.write($0, "#!/bin/sh\n", executable: true) }
    try folder.write("pyenv/versions/3.12.1/bin/python", "#!/bin/sh\n", executable: true)
    try folder.write("pyenv/versions/broken/bin/python3", "not executable")
    try folder.write("pyenv/shims/python3.10", "#!/bin/sh\n", executable: true)
    try folder.write("bin/python3-config", "#!/bin/sh\n", executable: true)
    try folder.write("bin/python3.8/file", "a folder of that name")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/bin/python3", withDestinationPath: expected[4])
    let locator = RuntimeLocator(environment: [
      "HOME": folder.path, "PYENV_ROOT": folder.path + "/pyenv",
      "UV_PYTHON_INSTALL_DIR": folder.path + "/uv",
      "PATH": "\(folder.path)/pyenv/shims:\(folder.path)/bin:\(folder.path)/gone",
    ])
    #expect(locator.candidates() == expected)
  }

  @Test("an environment that names nothing gives nothing")
  func nothing() throws {
    let folder = try TemporaryFolder()
    #expect(RuntimeLocator(environment: ["HOME": folder.path]).candidates().isEmpty)
  }
}
