import Foundation
import TareTestSupport
import Testing

extension EndToEnd {
  /// Nothing outlives a run, however it ends.
  @Suite("what outlives a run", .needsRuntime)
  struct SurvivorTests {
    private let folder: TemporaryFolder
    private let environment: [String: String]

    init() throws {
      folder = try TemporaryFolder()
      try FileManager.default.createDirectory(
        atPath: folder.path + "/scratch", withIntermediateDirectories: false)
      environment = Tare.bare.merging([
        "TMPDIR": folder.path + "/scratch", "SEEN": folder.path + "/seen",
      ]) { $1 }
    }

    /// A plug-in whose class notes processes in the file `seen`, one a line, when it is made.
    private func plugin(_ body: String) throws -> [String] {
      try folder.write(
        "mine.py",
        """
        import os, time
        NAME = "mine"
        SUMMARY = "a plug-in of the tests"
        GIVES_UP = "nothing"
        ACCESS = ("index",)

        def note():
            with open(os.environ["SEEN"], "a") as stream:
                stream.write("%d\\n" % os.getpid())

        def daemon():
            if os.fork() == 0:
                os.setsid()
                if os.fork() == 0:
                    note()
                    os.closerange(0, 100)
                    time.sleep(600)
                os._exit(0)
            while not os.path.exists(os.environ["SEEN"]):
                time.sleep(0.01)

        def record_type(shape):
        \(body.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
            return tuple

        def expression(shape, values):
            return "(%s)" % "".join(v + ", " for v in values)

        """)
      return Tare.measuring(
        ["--data", "small", "--loader", "json", "--metric", "deep-size"]
          + ["--representation", "mine", "--plugin", "mine.py"], on: try .newest())
    }

    private var seen: [pid_t] {
      ((try? folder.read("seen")) ?? "").split(separator: "\n").compactMap { pid_t($0) }
    }

    private func waitFor(_ isSo: () -> Bool, seconds: Double = 30) -> Bool {
      let deadline = ContinuousClock.now + .seconds(seconds)
      while !isSo() {
        if ContinuousClock.now > deadline { return false }
        Thread.sleep(forTimeInterval: 0.01)
      }
      return true
    }

    /// One that has ended and that nobody has taken note of does not run.
    private func isRunning(_ pid: pid_t) -> Bool {
      #if os(Linux)
        let stat = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ""
        let state = stat.split(separator: ")").last?.split(separator: " ").first ?? "X"
        return state != "Z" && state != "X"
      #else
        return kill(pid, 0) == 0
      #endif
    }

    private func expectNothing(sourceLocation: SourceLocation = #_sourceLocation) {
      #expect(
        waitFor({ !seen.contains(where: isRunning) }, seconds: 20), "a process lives on",
        sourceLocation: sourceLocation)
      #expect(
        waitFor({ folder.names(in: "scratch").isEmpty }, seconds: 20),
        "left: \(folder.names(in: "scratch"))", sourceLocation: sourceLocation)
    }

    @Test(
      "is nothing while a plug-in hangs, whatever ends the program",
      arguments: [SIGHUP, SIGQUIT, SIGINT, SIGTERM, SIGKILL, SIGABRT])
    func hanging(_ number: Int32) throws {
      let arguments = try plugin("daemon()\nnote()\ntime.sleep(600)")
      let command = try Tare.start(arguments, in: folder, environment: environment)
      #expect(waitFor { seen.count == 2 || !command.isRunning })
      #expect(seen.count == 2)
      command.signal(number)
      #expect(try command.result().status != 0)
      expectNothing()
    }

    #if os(Linux)
      @Test(
        "is no child that a plug-in has put into a session of its own, and the plug-in is named")
      func daemon() throws {
        let result = try Tare.run(try plugin("daemon()"), in: folder, environment: environment)
        #expect(result.status == 0, "\(result.stderr)")
        #expect(result.stderr.contains("mine left programs running on"))
        #expect(seen.count == 1)
        expectNothing()
      }

      @Test("is no child that has wiped its environment out either")
      func wiped() throws {
        let wiped = "note()\nos.closerange(0, 100)\nos.execve('/bin/sleep', ['sleep', '600'], {})"
        let body = """
          if os.fork() == 0:
              os.setsid()
              if os.fork() == 0:
                  \(wiped.replacing("\n", with: "\n        "))
              os._exit(0)
          while not os.path.exists(os.environ["SEEN"]):
              time.sleep(0.01)
          """
        let result = try Tare.run(try plugin(body), in: folder, environment: environment)
        #expect(result.status == 0, "\(result.stderr)")
        #expect(seen.count == 1)
        expectNothing()
      }
    #endif
  }
}
