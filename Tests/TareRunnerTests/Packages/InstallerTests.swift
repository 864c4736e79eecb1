import Testing

@testable import TareRunner

@Suite("Installer")
struct InstallerTests {
  @Test(
    "finds the sentence that says why in what pip and uv write",
    arguments: [
      (
        """
        Collecting orjson==9
          ERROR: Could not find a version that satisfies the requirement orjson==9
        ERROR: No matching distribution found for orjson==9
        WARNING: You are using pip version 9
        """, "No matching distribution found for orjson==9"
      ),
      (
        """
          × No solution found when resolving dependencies:
          ╰─▶ Because there is no version of ujson==99
        """, "× No solution found when resolving dependencies:"
      ),
      ("error: externally-managed-environment\n\n× Cannot install\n", "× Cannot install"),
      ("Traceback\n  OSError: no space left on device\n", "OSError: no space left on device"),
      ("", "the installer says nothing"), ("\n\n", "the installer says nothing"),
    ])
  func reason(_ stderr: String, _ reason: String) {
    #expect(Installer.reason(in: stderr) == reason)
  }
}
