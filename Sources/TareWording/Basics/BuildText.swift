package import TareModel

/// What the way in which a runtime was built does to its figures, one sentence each.
package struct BuildText {
  private let runtime: Runtime

  package init(_ runtime: Runtime) { self.runtime = runtime }

  package var sentences: [String] { [debug ?? unprofiled].compactMap(\.self) }

  /// Nil where it was built with it, or does not say.
  private var unprofiled: String? {
    guard runtime.fact("profile-guided") == "no" else { return nil }
    return "This \(runtime.title) was built without profile-guided optimisation, and most people’s "
      + "was built with it: expect shorter times there."
  }

  private var debug: String? {
    guard runtime.fact("debug") == "yes" else { return nil }
    return "This \(runtime.title) is a debug build: objects are larger and times longer than on "
      + "what most people run."
  }
}
