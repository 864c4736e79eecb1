import Foundation
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("tare validate")
  struct ValidateTests {
    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      try folder.write("good.xml", Self.run())
      try folder.write("two.xml", Self.run(namespace: "urn:tare:run:2", results: "results"))
      try folder.write("three.xml", Self.run(namespace: "urn:tare:run:3"))
      try folder.write("bad.xml", Self.run(seed: "minus one"))
      try folder.write("text.xml", "hello\n")
    }

    /// The smallest run there is.
    private static func run(
      namespace: String = "urn:tare:run:1", seed: String = "1", results: String = "cells"
    ) -> String {
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- The third line holds the root. -->
      <run xmlns="\(namespace)" id="20261122T213449Z-5f0c21" \
      started="2026-11-22T21:34:49Z" seed="\(seed)" preset="quick" tare="0.1.0">
        <command/><host/>
        <runtimes><runtime id="r" implementation="i" version="1"><build/><packages/></runtime></runtimes>
        <datasets><dataset name="d" title="" bytes="1" records="1"
          sha256="\(String(repeating: "0", count: 64))"><summary/></dataset></datasets>
        <catalog/>
        <\(results)/>
        <end finished="2026-11-22T21:34:50Z" load="0"/>
      </run>

      """
    }

    @Test("a valid file of either version is 0 and counted", arguments: ["good.xml", "two.xml"])
    func good(_ file: String) throws {
      let result = try Tare.run(["validate", file], in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.stdout == "\(file): valid, 0 cells\n")
      #expect(result.stderr.isEmpty)
    }

    @Test(
      "what is no run of this version is 65 and named with its line",
      arguments: [
        ("three.xml", "three.xml:3: a run file of version 3"), ("bad.xml", "bad.xml:3: "),
        ("text.xml", "text.xml:1: "),
      ])
    func bad(_ file: String, _ beginning: String) throws {
      let result = try Tare.run(["validate", file], in: folder)
      #expect(result.status == 65)
      #expect(result.stderr.hasPrefix("tare: \(beginning)"), "\(result.stderr)")
      #expect(result.stderr.split(separator: "\n").count == 1)
      #expect(result.stdout.isEmpty)
    }

    @Test("a file that is not there is 66")
    func missing() throws {
      let result = try Tare.run(["validate", "gone.xml"], in: folder)
      #expect(result.status == 66)
      #expect(result.stderr.hasPrefix("tare: gone.xml: "))
    }

    @Test("of several files each is checked, and one bad one is enough for 65")
    func several() throws {
      let result = try Tare.run(["validate", "bad.xml", "good.xml"], in: folder)
      #expect(result.status == 65)
      #expect(result.stdout == "good.xml: valid, 0 cells\n")
      #expect(result.stderr.hasPrefix("tare: bad.xml:"))
    }
  }
}
