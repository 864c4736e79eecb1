import Foundation
import TareStore
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("tare validate")
  struct ValidateTests {
    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      try folder.write("one.xml", EarlierRun.one)
      try folder.write("two.xml", EarlierRun.two)
      let path = try SyntheticRun().save(in: folder.path)
      try FileManager.default.moveItem(atPath: path, toPath: folder.path + "/three.xml")
      let three = String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path + "/three.xml")),
        as: UTF8.self)
      try folder.write("four.xml", three.replacing("tare:run:3", with: "tare:run:4"))
      try folder.write("bad.xml", three.replacing("seed=\"", with: "seed=\"minus "))
      try folder.write("text.xml", "hello\n")
    }

    @Test(
      "a valid file of any version is 0 and counted",
      arguments: [
        ("one.xml", "10 cells"), ("two.xml", "8 cells, 1 finding"), ("three.xml", "15 cells"),
      ])
    func good(_ file: String, _ counts: String) throws {
      let result = try Tare.run(["validate", file], in: folder)
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.stdout == "\(file): valid, \(counts)\n")
      #expect(result.stderr.isEmpty)
    }

    @Test(
      "what is no run of this version is 65 and named with its line",
      arguments: [
        ("four.xml", "four.xml:2: a run file of version 4"), ("bad.xml", "bad.xml:7: "),
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
      let result = try Tare.run(["validate", "bad.xml", "three.xml"], in: folder)
      #expect(result.status == 65)
      #expect(result.stdout == "three.xml: valid, 15 cells\n")
      #expect(result.stderr.hasPrefix("tare: bad.xml:"))
    }
  }
}
