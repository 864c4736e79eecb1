import TareModel
import TareWording
import Testing

@Suite("BuildText")
struct BuildTextTests {
  private func said(_ facts: Fact...) -> [String] {
    let runtime = Runtime(
      id: "cpython-3.13.0", implementation: "cpython", version: Version("3.13.0"), build: facts,
      packages: [])
    return BuildText(runtime).sentences
  }

  @Test("says that an interpreter lacks the optimisation that most have")
  func unprofiled() {
    #expect(
      said(Fact("profile-guided", "no")) == [
        "This CPython 3.13.0 was built without profile-guided optimisation, and most people’s was "
          + "built with it: expect shorter times there."
      ])
  }

  @Test("is silent where it has it, or where nobody knows, as of PyPy")
  func silence() {
    #expect(said(Fact("profile-guided", "yes"), Fact("debug", "no")).isEmpty)
    #expect(said().isEmpty)
  }

  @Test("of a debug build says the larger reason alone")
  func debug() {
    let said = said(Fact("profile-guided", "no"), Fact("debug", "yes"))
    #expect(said.count == 1 && said[0].contains("is a debug build"))
  }
}
