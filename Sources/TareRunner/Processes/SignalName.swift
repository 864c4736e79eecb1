import TareFoundation

/// Names of the signals that end processes.
enum SignalName {
  private static let names: [(Int32, String)] = [
    (SIGSEGV, "SIGSEGV"), (SIGABRT, "SIGABRT"), (SIGBUS, "SIGBUS"), (SIGFPE, "SIGFPE"),
    (SIGILL, "SIGILL"), (SIGKILL, "SIGKILL"), (SIGTERM, "SIGTERM"), (SIGINT, "SIGINT"),
    (SIGHUP, "SIGHUP"), (SIGXCPU, "SIGXCPU"),
  ]

  static func of(_ signal: Int32) -> String {
    names.first { $0.0 == signal }?.1 ?? "signal \(signal)"
  }
}
