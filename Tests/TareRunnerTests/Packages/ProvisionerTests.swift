import Foundation
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("Provisioner", .timeLimit(.minutes(1)))
struct ProvisionerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("probe/requirements/main.txt", "# pins\ngood==1.0\nbad==9 ; always\n")
    try folder.write("probe/requirements/other-1.txt", "other==1\n")
    try folder.write(
      "probe/requirements/heavy.txt", "# preset: full\n# members: whale\ngoodheavy==3\n")
  }

  private var environment: [String: String] { ["PATH": "/usr/bin:/bin", "HOME": folder.path] }

  private func provisioner(offline: Bool = false, names: [String] = []) -> Provisioner {
    Provisioner(
      probe: folder.path + "/probe",
      choice: PackageChoice(preset: "quick", names: names.map { Glob($0) }),
      cache: folder.path + "/cache", environment: environment, isOffline: offline)
  }

  /// Installs anything but what holds `bad`, and counts how often it is asked to.
  private func interpreter() throws -> Interpreter {
    let path = try folder.write(
      "python3",
      #"""
      #!/bin/sh
      case "$*" in *--version*) echo "pip 24.0 from here"; exit 0;; esac
      echo x >> "\#(folder.path)/calls"
      target=
      while [ $# -gt 0 ]; do
        case "$1" in
          --target) target=$2; shift;;
          -r)
            grep -q bad "$2" && { echo 'ERROR: no bad here' >&2; exit 1; }
            set -- "$1" $(cat "$2");;
          bad*) echo 'ERROR: no bad here' >&2; exit 1;;
          good*|other*) mkdir -p "$target/${1%%==*}-${1##*==}.dist-info";;
        esac
        shift
      done
      """#, executable: true)
    return Interpreter(runtime: sampleRuntime("3.6.15"), executable: path)
  }

  private var cached: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/cache/packages")) ?? [])
      .sorted()
  }

  @Test("offline it installs nothing and says so of every package")
  func offline() throws {
    let packages = provisioner(offline: true).packages(of: try interpreter())
    #expect(packages.paths.isEmpty)
    #expect(packages.missing.keys.sorted() == ["bad", "good", "goodheavy", "other"])
    #expect(
      packages.missing["good"] == "not installed; 'tare run' installs it unless --offline is given")
    #expect(cached.isEmpty)
  }

  @Test("a package that cannot be had costs only itself and keeps its reason")
  func oneMissing() throws {
    let packages = provisioner().packages(of: try interpreter())
    #expect(packages.missing["bad"] == "no bad here" && packages.missing.count == 2)
    #expect(packages.packages == [Fact("good", "1.0"), Fact("other", "1 (apart)")])
    #expect(packages.paths.map { $0.split(separator: "/").last } == ["main", "other-1"])
    #expect(cached.count == 2)
  }

  @Test("a set for a larger preset comes only when a member is named, and leaves the others be")
  func named() throws {
    let interpreter = try interpreter()
    let without = provisioner().packages(of: interpreter)
    #expect(
      without.missing["goodheavy"] == "it comes with --preset full or by naming what needs it")
    #expect(!provisioner(names: ["wh*"]).isProvisioned(interpreter))
    let with = provisioner(names: ["wh*"]).packages(of: interpreter)
    #expect(with.packages.contains(Fact("goodheavy", "3 (apart)")))
    #expect(Set(with.paths).isSuperset(of: without.paths) && with.paths.count == 3)
    #expect(provisioner().packages(of: interpreter).paths == without.paths)
  }

  @Test("is made once, found again, offline too, and made anew when pins change")
  func onceAndAnew() throws {
    let interpreter = try interpreter()
    let first = provisioner().packages(of: interpreter)
    let calls = try folder.read("calls")
    #expect(provisioner().isProvisioned(interpreter))
    let again = provisioner(offline: true).packages(of: interpreter)
    #expect(again.paths == first.paths && again.missing == first.missing)
    #expect(try folder.read("calls") == calls)
    let before = cached
    try folder.write("probe/requirements/main.txt", "good==2.0\nbad==9\n")
    #expect(!provisioner().isProvisioned(interpreter))
    #expect(provisioner().packages(of: interpreter).packages.first == Fact("good", "2.0"))
    #expect(cached.count == 2 && cached != before, "the outdated folder goes")
  }

  @Test("a cache folder that cannot be made is a reason and no failure")
  func unwritable() throws {
    try folder.write("cache", "a file where the folder should be")
    let packages = provisioner().packages(of: try interpreter())
    #expect(packages.paths.isEmpty)
    let why = try #require(packages.missing["good"])
    #expect(why.hasPrefix("the packages folder cannot be written"))
  }

  @Test("an interpreter without pip says so")
  func noPip() throws {
    let path = try folder.write("bare", "#!/bin/sh\nexit 1\n", executable: true)
    let packages = provisioner().packages(
      of: Interpreter(runtime: sampleRuntime("3.6.15"), executable: path))
    #expect(packages.missing["good"] == "it has no pip, and uv is not at hand")
  }
}
