import TareModel

/// How a process is started whose instructions are counted.
struct CountingStart {
  var counter: InstructionCounter
  /// The folder for temporary files of the process, to which callgrind writes what it counts.
  var folder: String

  /// What stands before the interpreter's own command; nothing where the system counts.
  var prefix: [String] {
    guard let valgrind = counter.valgrind else { return [] }
    return [
      valgrind, "--tool=callgrind", "--command-line-only=yes", "--quiet", "--instr-atstart=no",
      "--callgrind-out-file=\(folder)/callgrind",
    ]
  }

  /// What the probe is given beside its request, for it then reads that in a copy of itself.
  static let arguments = ["count"]

  /// glibc has copies of the same function for several processors and takes the one for the
  /// processor that it runs on; in other people's measurements that moved counts by 2 to 6 % from
  /// one machine to the next.
  static let tunables =
    "glibc.cpu.hwcaps=-AVX512F,-AVX2,-ERMS,-FSRM:glibc.malloc.arena_max=1"

  /// What the process gets to see of an environment.
  func environment(_ whole: [String: String]) -> [String: String] {
    whole.merging(["GLIBC_TUNABLES": Self.tunables]) { $1 }
  }
}
