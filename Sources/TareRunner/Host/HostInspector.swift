import TareFoundation
package import TareModel

/// Reads what a machine says of itself; a fact that cannot be read is left out.
package enum HostInspector {
  /// System, architecture, CPU, cores, memory, governor, ASLR, frequency and load, in this order.
  package static func host() -> Run.Host {
    let information = ProcessInfo.processInfo
    let facts: [(String, String?)] = [
      ("system", system),
      ("kernel", line(of: "/proc/sys/kernel/osrelease")),
      ("architecture", architecture),
      ("CPU", cpu),
      ("cores", "\(information.activeProcessorCount)"),
      ("memory", "\(information.physicalMemory >> 20) MiB"),
      ("governor", line(of: "/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor")),
      ("address space randomised", randomisation),
      ("frequency before", frequency),
      ("load before", load),
    ]
    return Run.Host(facts: facts.compactMap { name, value in value.map { Fact(name, $0) } })
  }

  /// Load averages over 1, 5 and 15 minutes, as `0.15 0.10 0.03`.
  package static var load: String {
    var averages = [Double](repeating: 0, count: 3)
    guard getloadavg(&averages, 3) == 3 else { return "unknown" }
    return averages.map { average in
      let hundredths = Int(nearest: average * 100)
      let rest = hundredths % 100
      return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }.joined(separator: " ")
  }

  /// Of the CPUs on average, as `2596 MHz`; nil where the system does not tell.
  package static var frequency: String? {
    let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let megahertz = lines.split(separator: "\n").filter { $0.hasPrefix("cpu MHz") }
      .compactMap { line in
        line.split(separator: ":").last.flatMap {
          Double($0.trimmed(\.isWhitespace))
        }
      }
    guard !megahertz.isEmpty else { return nil }
    return "\(Int(nearest: megahertz.reduce(0, +) / Double(megahertz.count))) MHz"
  }

  private static var system: String {
    if let release = try? String(contentsOfFile: "/etc/os-release", encoding: .utf8),
      let name = value(of: "PRETTY_NAME", in: release, separator: "=")
    {
      return name
    }
    return ProcessInfo.processInfo.operatingSystemVersionString
  }

  private static var architecture: String {
    #if arch(x86_64)
      "x86-64"
    #elseif arch(arm64)
      "arm64"
    #else
      "other"
    #endif
  }

  private static var cpu: String? {
    (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))
      .flatMap { value(of: "model name", in: $0, separator: ":") }
  }

  private static var randomisation: String? {
    line(of: "/proc/sys/kernel/randomize_va_space").map { $0 == "0" ? "no" : "yes" }
  }

  private static func line(of path: String) -> String? {
    (try? String(contentsOfFile: path, encoding: .utf8))?
      .split(separator: "\n").first.map(String.init)
  }

  private static func value(of name: String, in text: String, separator: Character) -> String? {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: separator, maxSplits: 1)
      if parts.count == 2, parts[0].trimmed(\.isWhitespace) == name {
        return parts[1].trimmed { $0.isWhitespace || $0 == "\"" }
      }
    }
    return nil
  }
}
