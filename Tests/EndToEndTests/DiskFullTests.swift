import Foundation
import TareModel
import TareTestSupport
import Testing

#if os(Linux)
  extension EndToEnd {
    /// A disk that fills up, for real: a small tmpfs, which root alone may mount.
    @Suite("full disks", .needsRuntime, .enabled(if: Mount.isAllowed, "no tmpfs can be mounted"))
    struct DiskFullTests {
      private let folder: TemporaryFolder

      init() throws { folder = try TemporaryFolder() }

      private static let matrix = [
        "--data", "small", "--loader", "json", "--representation", "dict", "--representation",
        "slots", "--representation", "tuple", "--metric", "deep-size", "--metric", "allocated",
        "--seed", "3",
      ]

      @Test("for run files: 73, and the part goes on when there is room again")
      func runs() throws {
        let mount = try Mount(folder.path + "/runs", kibibytes: 24)
        let result = try Tare.measure(Self.matrix, on: .newest(), in: folder)
        #expect(result.status == 73)
        #expect(result.stderr.contains("cannot be written"), "\(result.stderr)")
        try mount.grow(to: 4096)
        let resumed = try Tare.measure(
          Self.matrix + (folder.names(in: "runs").isEmpty ? [] : ["--resume"]), on: .newest(),
          in: folder)
        #expect(resumed.status == 0, "\(resumed.stderr)")
        let run = try folder.onlyRun()
        #expect(run.cells.count == 6 && run.cells.allSatisfy { $0.outcome.isMeasured })
        mount.remove()
      }

      @Test("for the copy of the data: 73, and nothing stays behind")
      func scratch() throws {
        let mount = try Mount(folder.path + "/scratch", kibibytes: 64)
        try folder.write("d.json", "[" + String(repeating: #"{"id":1},"#, count: 20_000) + "{}]")
        let result = try Tare.measure(
          Self.matrix.map { $0 == "small" ? "d.json" : $0 }, on: .newest(), in: folder,
          environment: Tare.bare.merging(["TMPDIR": folder.path + "/scratch"]) { $1 })
        #expect(result.status == 73, "\(result.stderr)")
        #expect(folder.names(in: "scratch").isEmpty)
        mount.remove()
      }
    }
  }

  /// A file system in memory of a given size.
  private final class Mount {
    private let path: String

    init(_ path: String, kibibytes: Int) throws {
      self.path = path
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try Self.run("mount", ["-t", "tmpfs", "-o", "size=\(kibibytes)k", "tmpfs", path])
    }

    deinit { remove() }

    func grow(to kibibytes: Int) throws {
      try Self.run("mount", ["-o", "remount,size=\(kibibytes)k", path])
    }

    func remove() { try? Self.run("umount", [path]) }

    static let isAllowed: Bool = {
      guard geteuid() == 0, let folder = try? TemporaryFolder() else { return false }
      return (try? Mount(folder.path + "/tried", kibibytes: 64)) != nil
    }()

    private static func run(_ name: String, _ arguments: [String]) throws {
      let program = try #require(Place.program(name))
      let result = try Command(program, arguments, environment: Tare.environment, in: "/").result()
      guard result.status == 0 else { throw POSIXError(.EPERM) }
    }
  }
#endif
