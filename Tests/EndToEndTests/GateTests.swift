import TareModel
import TareStore
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("a gate", .needsRuntime)
  struct GateTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The user's environment with nothing but git and the runtime that is named.
    private static let environment = Tare.bare.merging([
      "PATH": "/usr/local/bin:/usr/bin:/bin", "GIT_CONFIG_COUNT": "2",
      "GIT_CONFIG_KEY_0": "user.name", "GIT_CONFIG_VALUE_0": "n",
      "GIT_CONFIG_KEY_1": "user.email", "GIT_CONFIG_VALUE_1": "e",
    ]) { $1 }

    /// A class with so many slots beside the fields, which does something more for each access.
    private func write(slots: Int = 0, more: String = "pass", at path: String = "mine.py") throws {
      try folder.write(
        path,
        """
        import os, signal, time
        NAME, SUMMARY, GIVES_UP = "mine", "a plug-in of the tests", "nothing"
        ACCESS = ("key",)
        SPARE = tuple("spare%d" % number for number in range(\(slots)))

        def record_type(shape):
            names = tuple(name for _, name in shape.fields)
            fields = dict((field, name) for field, name in shape.fields)

            class Mine(object):
                __slots__ = names + SPARE

                def __init__(self, *values):
                    for name, value in zip(names, values):
                        setattr(self, name, value)

                def __getitem__(self, field):
                    \(more)
                    return getattr(self, fields[field])

            return Mine
        """)
    }

    private func git(_ arguments: String...) throws {
      let git = try #require(Place.program("git"), "git is needed")
      let result = try Command(
        git, arguments, environment: Self.environment, in: folder.path
      ).result()
      #expect(result.status == 0, "\(result.stderr)")
    }

    /// Commits what is there under a tag.
    private func commit(_ tag: String) throws {
      try git("init", "-q")
      try git("add", "-A")
      try git("commit", "-q", "--allow-empty", "-m", tag)
      try git("tag", tag)
    }

    private func gate(_ arguments: String...) throws -> Command.Result {
      try Tare.run(
        [
          "gate", "--offline", "--runs", "runs", "--data", "small", "--loader", "json",
          "--runtime", try FoundRuntime.newest().path,
        ] + arguments, in: folder, environment: Self.environment)
    }

    @Test("by revision weighs to the byte, and leaves no work tree behind")
    func revision() throws {
      try write()
      try commit("before")
      try write(slots: 4)
      let result = try gate("before", "--plugin", "mine.py", "--metric", "deep-size")
      #expect(result.status == 2, "\(result.stderr)")
      #expect(result.stdout.contains("base: before, "), "\(result.stdout)")
      #expect(result.stdout.contains("head: the work tree"))
      let run = try folder.onlyRun()
      let weights = ["mine@base", "mine"].compactMap {
        run.total("deep-size", $0, loader: "json")
      }
      // The small records hold objects in four places each.
      #expect(weights.count == 2 && weights[1] - weights[0] == 4 * 8 * records(run))
      #expect(run.header.request.gate?.base.commit?.count == 40)
      let trees = try #require(Place.program("git"))
      let listed = try Command(
        trees, ["worktree", "list"], environment: Self.environment, in: folder.path
      ).result()
      #expect(listed.lines.count == 1)
      // The other way round it is lighter, and that is fine.
      try write()
      try commit("after")
      try write(slots: 4)
      try commit("heavy")
      let back = try gate("heavy", "after", "--plugin", "mine.py", "--metric", "deep-size")
      #expect(back.status == 0, "\(back.stderr)")
      #expect(back.stdout.contains("lighter"), "\(back.stdout)")
    }

    /// Objects of the plug-in's classes that the small dataset's records consist of, in all.
    private func records(_ run: Run) -> Int {
      (run.header.datasets.first?.records ?? 0)
    }

    @Test("by folder times both in one process, and finds what is slower")
    func folders() throws {
      try write(at: "before/mine.py")
      try write(more: "sum(range(100))")
      let result = try gate(
        "before", "--plugin", "mine.py", "--benchmark", "find-first", "--precision", "20%")
      #expect(result.status == 2, "\(result.stderr)")
      #expect(result.stdout.contains("timed against the base in the same process"))
      let cells = try folder.onlyRun().cells
      #expect(cells.map(\.key.representation) == ["mine"])
    }

    @Test("of a head that crashes or hangs, or lacks a cell, fails")
    func broken() throws {
      try write(at: "before/mine.py")
      for (more, named) in [
        ("os.kill(os.getpid(), signal.SIGSEGV)", "SIGSEGV"), ("time.sleep(60)", "10 s"),
      ] {
        try write(more: more)
        let result = try gate(
          "before", "--plugin", "mine.py", "--metric", "deep-size", "--time-limit", "10")
        #expect(result.status == 3, "\(more): \(result.stdout)\(result.stderr)")
        #expect(result.stdout.contains("only in the base"), "\(named): \(result.stdout)")
      }
    }

    @Test("needs code in both versions, versions that are there, and paths in them")
    func refusals() throws {
      try write()
      try folder.write("before/keep", "")
      let cases: [([String], Int32, String)] = [
        (["before"], 64, "name the code to compare: --plugin FILE"),
        (["nowhere", "--plugin", "mine.py"], 66, "'nowhere' is no folder"),
        (["before", "--plugin", "/etc/hosts"], 64, "it lies outside the current folder"),
      ]
      for (arguments, status, sentence) in cases {
        let result = try Tare.run(
          ["gate"] + arguments, in: folder,
          environment: Self.environment.merging(["GIT_CEILING_DIRECTORIES": folder.path]) { $1 })
        #expect(result.status == status && result.stderr.contains(sentence), "\(result.stderr)")
      }
      let alone = try gate("before", "--plugin", "mine.py", "--metric", "deep-size")
      #expect(alone.status == 5, "\(alone.stderr)")
      #expect(alone.stderr.contains("before has no mine.py"))
      try git("init", "-q")
      let unknown = try gate("v9", "--plugin", "mine.py")
      #expect(unknown.status == 66)
      #expect(unknown.stderr.contains("'v9' is neither a folder nor a revision"))
    }
  }
}
