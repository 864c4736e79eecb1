import Foundation
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("Releases of the user's", .timeLimit(.minutes(1)))
struct OwnPackagesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Installs anything but what holds `bad`, and notes what it is asked; builds wheels of `2.0`.
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
          --wheel-dir) echo content > "$2/$(basename "$3")-2.0-py3-none-any.whl"; exit 0;;
          bad*) echo "ERROR: No matching distribution found for $1" >&2; exit 1;;
          */*.whl) made="$made $(basename "$1" | cut -d- -f1,2)";;
          *==*) made="$made ${1%%==*}-${1##*==}";;
        esac
        shift
      done
      for one in $made; do
        mkdir -p "$target/$one.dist-info"
        printf '%s\n' "code.py,sha256=$(cat "\#(folder.path)/mark" 2>/dev/null)$one,1" "$one.dist-info/INSTALLER,sha256=x,4" \
          > "$target/$one.dist-info/RECORD"
      done
      """#, executable: true)
    return Interpreter(runtime: sampleRuntime("3.6.15"), executable: path)
  }

  private func own(_ releases: [String], offline: Bool = false) -> OwnPackages {
    OwnPackages(
      releases.map { PackageRequest(source: $0) }, cache: folder.path + "/cache",
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path], isOffline: offline,
      isBuilding: false)
  }

  private var calls: [String] {
    get throws { try folder.read("calls").split(separator: "\n").map(String.init) }
  }

  @Test("one release of each package is one variant, installed once and together")
  func one() throws {
    let interpreter = try interpreter()
    let (made, failed) = own(["orjson==3.10.15", "attrs==25.1.0"]).variants(of: interpreter)
    #expect(failed.isEmpty && made.count == 1)
    #expect(made[0].packages.map(\.title) == ["orjson 3.10.15", "attrs 25.1.0"])
    #expect(made[0].packages.allSatisfy { !$0.isOneOfSeveral && $0.sha256.count == 64 })
    #expect(try calls.count == 1)
    #expect(try calls[0].hasSuffix(" orjson==3.10.15 attrs==25.1.0"))
    let again = own(["orjson==3.10.15", "attrs==25.1.0"], offline: true)
    #expect(again.variants(of: interpreter).made == made)
    #expect(try calls.count == 1)
  }

  @Test("several releases of a package are a variant each, with the others in every combination")
  func several() throws {
    let releases = ["a==1", "a==2", "b==1", "b==3", "c==9"]
    let made = own(releases).variants(of: try interpreter()).made
    #expect(
      made.map { $0.packages.map(\.title).joined(separator: ", ") } == [
        "a 1, b 1, c 9", "a 1, b 3, c 9", "a 2, b 1, c 9", "a 2, b 3, c 9",
      ])
    #expect(made[0].packages.map(\.isOneOfSeveral) == [true, true, false])
    #expect(Set(made.map(\.folder)).count == 4)
  }

  @Test("two releases of one version are told apart by what they hold")
  func changedCopy() throws {
    let wheel = try folder.write("dist/mine-2.0-py3-none-any.whl", "one")
    let interpreter = try interpreter()
    _ = own([wheel]).variants(of: interpreter)
    // From now on what is installed has other files.
    try folder.write("mark", "other")
    let made = own([wheel, "mine==2.0"]).variants(of: interpreter).made
    let labels = made.flatMap(\.packages).map(\.label)
    #expect(labels.count == 2 && labels.allSatisfy { $0.hasPrefix("2.0-") && $0.count == 12 })
  }

  @Test("the same files under two names are one variant, and the other says so")
  func twins() throws {
    let wheel = try folder.write("one/mine-2.0-py3-none-any.whl", "one")
    let (made, failed) = own([wheel, "mine==2.0"]).variants(of: try interpreter())
    #expect(made.flatMap(\.packages).map(\.label) == ["2.0"])
    #expect(failed.map(\.why) == ["it has the same files as \(wheel)"])
  }

  @Test("a folder with source becomes a wheel first")
  func source() throws {
    try folder.write("src/mine/setup.py", "")
    let made = own([folder.path + "/src/mine"]).variants(of: try interpreter()).made
    #expect(made.flatMap(\.packages).map(\.title) == ["mine 2.0"])
    #expect(try calls.count == 2)
    #expect(try calls[1].hasSuffix("/mine-2.0-py3-none-any.whl"))
  }

  @Test("what cannot be had costs its own variant, and is named with the reason")
  func failing() throws {
    let (made, failed) = own(["a==1", "bad==1", "bad==2", "b==1"])
      .variants(of: try interpreter())
    #expect(made.isEmpty)
    #expect(failed.map(\.source) == ["bad==1", "bad==2"])
    #expect(
      failed.first?.description
        == "--package bad==1 on cpython-3.6.15: no wheel of bad 1 for cpython-3.6.15; "
        + "'tare run --from-source' builds what has none")
    let offline = own(["a==7"], offline: true).variants(of: try interpreter())
    #expect(offline.made.isEmpty)
    #expect(offline.failed.map(\.why) == ["it is not installed, and --offline forbids it"])
  }
}
