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

  private func provisioner(
    offline: Bool = false, names: [String] = [], building: Bool = false, days: Double = 0
  ) -> Provisioner {
    var provisioner = Provisioner(
      probe: folder.path + "/probe",
      choice: PackageChoice(preset: "quick", names: names.map { Glob($0) }),
      cache: folder.path + "/cache", environment: environment, isOffline: offline,
      isBuilding: building)
    provisioner.now += days * 86400
    return provisioner
  }

  /// Makes installations of `bad` end with this.
  private func fail(_ words: String) throws { try folder.write("words", words + "\n") }

  /// Installs anything but what holds `bad` while there are words for it, and notes what it is asked.
  private func interpreter() throws -> Interpreter {
    let path = try folder.write(
      "python3",
      #"""
      #!/bin/sh
      case "$*" in *--version*) echo "pip 24.0 from here"; exit 0;; esac
      echo "$*" >> "\#(folder.path)/calls"
      target= made=
      while [ $# -gt 0 ]; do
        case "$1" in
          --target) target=$2; shift;;
          bad*)
            if [ -e "\#(folder.path)/words" ]; then cat "\#(folder.path)/words" >&2; exit 1; fi
            made="$made ${1%% *}";;
          good*|other*) made="$made ${1%% *}";;
        esac
        shift
      done
      for one in $made; do
        mkdir -p "$target/${one%%==*}-${one##*==}.dist-info"
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
    #expect(packages.missing["good"] == "'tare run' installs it unless --offline is given")
    #expect(cached.isEmpty)
  }

  @Test("a package that cannot be had costs only itself and keeps its reason")
  func oneMissing() throws {
    try fail("ERROR: no bad here")
    let packages = provisioner().packages(of: try interpreter())
    #expect(packages.missing["bad"] == "bad 9: no bad here")
    #expect(packages.missing.count == 2)
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
    try fail(Self.absent)
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

  private static let absent = "ERROR: No matching distribution found for bad==9"
  private static let silent = "WARNING: connection broken by 'X'\n" + absent

  private var calls: [String] {
    ((try? folder.read("calls")) ?? "").split(separator: "\n").map(String.init)
  }

  @Test("a wheel that does not exist is looked for again after a day, and named with its release")
  func absent() throws {
    let interpreter = try interpreter()
    try fail(Self.absent)
    let packages = provisioner().packages(of: interpreter)
    #expect(
      packages.missing["bad"]
        == "no wheel of bad 9 for cpython-3.6.15; 'tare run --from-source' builds what has none")
    #expect(provisioner(days: 0.9).isProvisioned(interpreter))
    #expect(!provisioner(days: 1.1).isProvisioned(interpreter))
    #expect(!provisioner(building: true).isProvisioned(interpreter))
    let before = calls.count
    _ = provisioner(days: 1.1).packages(of: interpreter)
    #expect(calls.dropFirst(before).allSatisfy { $0.contains("bad") && !$0.contains("good") })
    #expect(calls.count > before)
    #expect(
      provisioner(days: 1.2).isProvisioned(interpreter), "looked for, and not found, a moment ago")
  }

  @Test("what failed for another reason is tried again the next time, beside what is there")
  func again() throws {
    let interpreter = try interpreter()
    try fail(Self.silent)
    let first = provisioner().packages(of: interpreter)
    #expect(
      first.missing["bad"] == "no index of packages answers for bad")
    #expect(!provisioner().isProvisioned(interpreter))
    var resuming = provisioner()
    resuming.isResuming = true
    #expect(resuming.isProvisioned(interpreter), "a run that goes on keeps what was missing")
    try FileManager.default.removeItem(atPath: folder.path + "/words")
    let second = provisioner().packages(of: interpreter)
    #expect(second.missing["bad"] == nil)
    #expect(second.packages == [Fact("bad", "9"), Fact("good", "1.0"), Fact("other", "1 (apart)")])
    #expect(provisioner().isProvisioned(interpreter))
    #expect(cached.count == 2)
  }

  @Test("takes wheels alone, unless a pin or the user asks for a build")
  func wheels() throws {
    try folder.write("probe/requirements/main.txt", "good==1.0\ngoodsource==2 ; always # source\n")
    _ = provisioner().packages(of: try interpreter())
    let wheel = calls.filter { $0.contains("--only-binary :all:") }
    #expect(
      wheel.contains { $0.contains("good==1.0") } && !wheel.contains { $0.contains("source") })
    #expect(calls.contains { $0.contains("goodsource==2 ; always") })
    try FileManager.default.removeItem(atPath: folder.path + "/calls")
    try folder.write("probe/requirements/main.txt", "good==2.0\n")
    _ = provisioner(building: true).packages(of: try interpreter())
    #expect(calls.count == 1 && !calls[0].contains("--only-binary"))
  }

  @Test("a report of an earlier Tare, which had no dates, is made anew")
  func earlier() throws {
    let interpreter = try interpreter()
    _ = provisioner().packages(of: interpreter)
    for name in cached {
      try folder.write("cache/packages/\(name)/missing.json", #"{"bad":"once"}"#)
    }
    #expect(!provisioner().isProvisioned(interpreter))
    #expect(provisioner().packages(of: interpreter).missing["bad"] == nil)
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
    #expect(
      packages.missing["good"] == "it has no pip, and uv is missing"
    )
  }
}
