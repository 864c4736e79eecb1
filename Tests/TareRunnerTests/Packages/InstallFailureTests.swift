import Testing

@testable import TareRunner

@Suite("InstallFailure")
struct InstallFailureTests {
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
      (
        """
        error: subprocess-exited-with-error
          lib/_object.c:25:10: fatal error: Python.h: No such file or directory
        error: failed-wheel-build-for-install
        """, "fatal error: Python.h: No such file or directory"
      ),
      ("", "the installer says nothing"), ("\n\n", "the installer says nothing"),
    ])
  func reason(_ stderr: String, _ reason: String) {
    #expect(InstallFailure(stderr: stderr).why == reason)
  }

  @Test(
    "a file that does not exist is told from an index that does not answer",
    arguments: [
      (
        """
        ERROR: Could not find a version that satisfies the requirement a==1 (from versions: none)
        ERROR: No matching distribution found for a==1
        """, InstallFailure.Kind.absent
      ),
      (
        """
        WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(...)': /a/
        ERROR: Could not find a version that satisfies the requirement a==1 (from versions: none)
        ERROR: No matching distribution found for a==1
        """, .unreachable
      ),
      ("  ╰─▶ Because a==1 has no wheels with a matching Python ABI tag (e.g., `cp315`)", .absent),
      ("error: Failed to fetch: `https://example.org/simple/a/`", .unreachable),
      ("error: Failed to build installable wheels", .other), ("", .other),
    ])
  func kind(_ stderr: String, _ kind: InstallFailure.Kind) {
    #expect(InstallFailure(stderr: stderr).kind == kind)
  }

  @Test("names the dependency that is missing")
  func wanted() {
    let pip = "ERROR: No matching distribution found for pydantic-core==2.1 (from pydantic)"
    #expect(InstallFailure(stderr: pip).wanted == "pydantic-core==2.1")
    #expect(InstallFailure(.other, "disk full").wanted == nil)
  }
}
