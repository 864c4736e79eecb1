import Foundation
import TareModel
import TareTestSupport
import Testing

extension EndToEnd {
  /// Whatever a plug-in does, its own cells alone pay for it, and the run file stays readable.
  @Suite("hostile plug-ins", .needsRuntime)
  struct HostilePluginTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Arguments for a plug-in of that name; `head` stands before its class, `making` in its
    /// making, and `reading` in the reading of each field.
    private func plugin(
      _ name: String, head: String = "pass", making: String = "pass", reading: String = "pass",
      constants: String? = nil
    ) throws -> [String] {
      try folder.write(
        "\(name).py",
        """
        import os, sys, time
        \(constants ?? #"NAME, SUMMARY, GIVES_UP = "\#(name)", "s", "g""#)
        ACCESS = ("attribute",)
        \(head)
        def say(line):
            for number in os.listdir("/proc/self/fd"):
                if int(number) > 2 and "pipe" in os.readlink("/proc/self/fd/" + number):
                    for cell in range(40):
                        os.write(int(number), (line % cell + "\\n").encode())
            os._exit(0)
        def record_type(shape):
            \(making)
            class Frame(list):
                def __init__(self, *values):
                    list.__init__(self, (1,) + values)
            def field(number):
                def get(self):
                    \(reading)
                    return list.__getitem__(self, number)
                return property(get)
            for number, (_, name) in enumerate(shape.fields, 1):
                setattr(Frame, name, field(number))
            return Frame

        """)
      return ["--plugin", "\(name).py", "--representation", name]
    }

    private static let cell = #"{"event":"cell","cell":%d,"outcome":"measured""#

    private static let matrix =
      ["--data", "small", "--loader", "json", "--representation", "dict"] + Tare.brief

    @Test("that lie, shout, edit themselves or bend the interpreter cost no cell of another")
    func measured() throws {
      let long = #"raise ValueError("x" * 11000000)"#
      let most = "9223372036854775807"
      var plugins = [
        try plugin("shouts", making: long), try plugin("shouts-late", reading: long),
        try plugin("bends", head: "sys.setrecursionlimit(60)"),
        try plugin("deletes", making: "os.remove(__file__)"),
        try plugin("escapes", making: #"raise ValueError("x\x00\x1b[2J")"#),
        try plugin("bytes", making: #"os.write(1, b"\xff\xfe\x00\x1b[31m\n"); raise OSError()"#),
        try plugin("surrogate", making: #"raise ValueError("\ud800")"#),
        try plugin("unspeakable", making: "raise type('E', (Exception,), {'__str__': None})()"),
      ]
      #if os(Linux)
        let loops = Self.cell + #","loops":0,"wall":[0.1],"cpu":[0.1],"warmups":-1}"#
        let largest =
          Self.cell + #","values":{"total":\#(most),"record":1e308,"payload":\#(most)}}"#
        let negative = Self.cell + #","values":{"total":-1,"record":-1,"payload":-5}}"#
        for (name, line) in [("loops", loops), ("largest", largest), ("negative", negative)] {
          plugins.append(try plugin(name, making: "say('''\(line)''')"))
        }
      #endif
      let result = try Tare.measure(
        Self.matrix + ["--metric", "deep-size", "--benchmark", "filter"] + plugins.flatMap(\.self),
        on: .newest(), in: folder)
      #expect(result.status == 3, "\(result.stderr)")
      #expect(
        !(result.stdout + result.stderr).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\0" })
      let run = try folder.onlyRun()
      #expect(run.outcomes("dict", "deep-size").map(\.isMeasured) == [true])
      #expect(run.outcomes("dict", "filter").map(\.isMeasured) == [true])
      for arguments in plugins where arguments[3] != "bends" {
        let outcomes = ["deep-size", "filter"].flatMap { run.outcomes(arguments[3], $0) }
        #expect(!outcomes.isEmpty && outcomes.allSatisfy(\.isFault), "\(arguments[3]): \(outcomes)")
      }
      let file = try #require(folder.names(in: "runs").first)
      #expect(try Tare.run(["validate", "runs/\(file)"], in: folder).status == 0)
      #expect(try Tare.run(["site", "--runs", "runs", "--output", "site"], in: folder).status == 0)
      let bytes = try FileManager.default.attributesOfItem(
        atPath: "\(folder.path)/runs/\(file)")[.size]
      #expect((bytes as? Int ?? .max) < 2 << 20)
    }

    @Test("that cannot be described are refused, and named, in a few words")
    func refused() throws {
      let plugins = [
        try plugin("shouts", head: #"raise ValueError("x" * 11000000)"#),
        try plugin("grows", head: "x = bytearray(5 << 30)"),
        try plugin("leaves", head: "os._exit(0)"), try plugin("stops", head: "sys.exit(0)"),
        try plugin("dies", head: "os.kill(os.getpid(), 11)"),
        try plugin("empty", constants: #"NAME, SUMMARY, GIVES_UP = "", "s", "g""#),
        try plugin("none", constants: #"NAME, SUMMARY, GIVES_UP = None, "s", "g""#),
        try plugin("nul", constants: #"NAME, SUMMARY, GIVES_UP = "a\x00b", "s", "g""#),
        try plugin("escape", head: #"raise ValueError("\x1b[2J\x00")"#),
      ]
      for plugin in plugins {
        let result = try Tare.measure(
          Self.matrix + ["--metric", "deep-size", "--plan", "--memory-limit", "1G"] + plugin,
          on: .newest(), in: folder)
        #expect(result.status == 65, "\(plugin[3]): \(result.stderr)")
        #expect(result.stderr.contains("plugin \(folder.path)/\(plugin[1]):"), "\(result.stderr)")
        #expect(result.stderr.utf8.count < 5000)
        #expect(!result.stderr.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\0" })
      }
    }
  }
}
