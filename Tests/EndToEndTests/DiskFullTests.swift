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

      private static let names = ["dict", "slots", "tuple", "list", "class", "namedtuple"]
      private static let loaders = ["json", "eval"]
      private static let metrics = ["deep-size", "allocated", "blocks", "peak"]
      private static let matrix =
        ["--data", "small", "--seed", "3"] + loaders.flatMap { ["--loader", $0] }
        + names.flatMap { ["--representation", $0] } + metrics.flatMap { ["--metric", $0] }

      @Test("for run files: 73, and the part goes on when there is room again")
      func runs() throws {
        let elsewhere = try TemporaryFolder()
        #expect(try Tare.measure(Self.matrix, on: .newest(), in: elsewhere).status == 0)
        let name = try #require(elsewhere.names(in: "runs").first)
        let size = try elsewhere.read("runs/\(name)").utf8.count
        // Whole pages, of which the last would be the one too many; the cells fill more than that one.
        let mount = try Mount(folder.path + "/runs", kibibytes: (size - 1) / 4096 * 4)
        let result = try Tare.measure(Self.matrix, on: .newest(), in: folder)
        #expect(result.status == 73)
        #expect(result.stderr.contains("cannot be written"), "\(result.stderr)")
        try mount.grow(to: 4096)
        let resumed = try Tare.measure(Self.matrix + ["--resume"], on: .newest(), in: folder)
        #expect(resumed.status == 0, "\(resumed.stderr)")
        let run = try folder.onlyRun()
        #expect(run.cells.count == Self.loaders.count * Self.names.count * Self.metrics.count)
        #expect(run.cells.allSatisfy { $0.outcome.isMeasured })
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
