/// The program that runs.
package enum Executable {
  /// Where it lies, with links followed.
  package static let path: String = {
    #if os(Linux)
      let told = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    #else
      let told = Bundle.main.executablePath
    #endif
    let path = told ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }()
}
