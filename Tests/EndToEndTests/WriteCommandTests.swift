import Foundation
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("tare write", .needsRuntime)
  struct WriteCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func write(_ arguments: [String]) throws -> Command.Result {
      try Tare.run(["write"] + arguments, in: folder)
    }

    /// What a program of the newest Python prints.
    private func python(_ arguments: [String]) throws -> Command.Result {
      try Command(
        FoundRuntime.newest().path, arguments, environment: Tare.environment, in: folder.path
      ).result()
    }

    @Test("prints a module that loads the file, whichever Python writes it")
    func module() throws {
      try folder.write("people.json", #"[{"name":"Ann","address":{"city":"Perm"}}]"#)
      let result = try write(["slots", "--data", "people.json"])
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.stdout.contains("class Person(Base):"))
      let oldest = try #require(FoundRuntime.all.first)
      let other = try write(["slots", "--data", "people.json", "--runtime", oldest.path])
      #expect(other.stdout == result.stdout)
      try folder.write("people.py", result.stdout)
      let run = try python(["people.py", "people.json"])
      #expect(run.lines == ["Ann", "Perm"], "\(run.stderr)")
      #expect(folder.names() == ["people.json", "people.py"])
    }

    /// Every form has two records: `a` is 1 in both, `b` is 2 and 3.
    @Test(
      "reads the file as it is",
      arguments: [
        ("r.jsonl", "{\"a\":1,\"b\":2}\n{\"a\":1,\"b\":3}\n", ""),
        ("r.json", "{\"a\":1,\n\"b\":2}\n{\"a\":1,\n\"b\":3}\n", ""),
        ("r.json", #"{"n":0,"d":{"items":[{"a":1,"b":2},{"a":1,"b":3}]}}"#, "d.items"),
        ("r.json", #"{"x":{"a":1,"b":2},"y":{"a":1,"b":3}}"#, ""),
        ("r.json", #"{"a":[1,1],"b":[2,3]}"#, ""),
        ("r.json", #"{"columns":["a","b"],"data":[[1,2],[1,3]]}"#, ""),
        ("r.json", "[\"a\",\"b\"]\n[1,2]\n[1,3]\n", ""),
        ("r.csv", "a;b\n1;2\n1;3\n", ""),
      ])
    func forms(_ name: String, _ text: String, _ part: String) throws {
      try folder.write(name, text)
      let records = part.isEmpty ? [] : ["--records", part]
      let result = try write(["dict", "--data", name] + records)
      #expect(result.status == 0, "\(result.stderr)")
      try folder.write("written.py", result.stdout)
      let run = try python([
        "-c", "import written; print([(r['a'], r['b']) for r in written.load('\(name)')])",
      ])
      #expect(run.lines == ["[(1, 2), (1, 3)]"], "\(run.stderr)\n\(result.stdout)")
    }

    @Test("says in one sentence what is wrong")
    func refused() throws {
      try folder.write("nested.json", #"[{"tags":[1]}]"#)
      try folder.write(
        "mine.py",
        """
        NAME, SUMMARY, GIVES_UP, ACCESS = "mine", "s", "g", ("index",)
        record_type = lambda shape: tuple
        """)
      let cases: [(arguments: [String], status: Int32, sentence: String)] = [
        (["slotz"], 64, "no representation is called 'slotz'; did you mean 'slots'?"),
        (["slots", "--loader", "jsn"], 64, "no loader is called 'jsn'; did you mean 'json'?"),
        (["pandas"], 65, "nested.json: pandas cannot hold lists: tags"),
        (["mine", "--plugin", "mine.py"], 65, "mine does not say how to write it"),
        (["mine", "--plugin", "other.py"], 66, "other.py: no such file"),
      ]
      for each in cases {
        let result = try write(each.arguments + ["--data", "nested.json"])
        #expect(result.status == each.status && result.stdout == "", "\(result.stderr)")
        #expect(result.stderr.contains(each.sentence), "\(result.stderr)")
      }
      #expect(try write(["slots", "--data", "none.json"]).status == 66)
      #expect(try write(["slots"]).status == 64)
      let several = try write(["slots", "--data", "*"])
      #expect(several.status == 64 && several.stderr.contains("is 3 datasets; name one"))
      let none = try write(["slots", "--data", "!*"])
      #expect(none.status == 64 && none.stderr.contains("is 0 datasets; name one"))
    }
  }
}
