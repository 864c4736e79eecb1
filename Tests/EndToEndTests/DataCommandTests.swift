import TareTestSupport
import Testing

extension EndToEnd {
  /// `tare data` needs no interpreter.
  @Suite("tare data")
  struct DataCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func data(_ arguments: [String]) throws -> Command.Result {
      try Tare.run(["data"] + arguments, in: folder)
    }

    @Test("says what is taken for the records, and their fields")
    func fields() throws {
      let rows = (0..<4).map { #"{"id":\#($0),"p":{"x":1.5\#($0 == 0 ? "" : #","y":[1]"#)}}"# }
      try folder.write("r.json", #"{"n":4,"items":["# + rows.joined(separator: ",") + "]}")
      let result = try data(["r.json"])
      #expect(result.status == 0 && result.stderr == "")
      let lines = result.stdout.split(separator: "\n").map(String.init)
      #expect(
        lines.first?.hasPrefix("r: 4 records: the list at 'items', ") == true, "\(result.stdout)")
      #expect(lines.first?.contains("; id identifies, id is matched with ") == true)
      #expect(
        lines.dropFirst() == [
          "field  values  in      different", "id     int     all             4",
          "p      object  all", "p.x    float   all             1",
          "p.y    list    3 of 4",
        ])
      #expect(folder.names() == ["r.json"])
    }

    @Test("of a small part of a file it warns")
    func small() throws {
      let text = String(repeating: "x", count: 500)
      try folder.write("r.json", #"{"text":"\#(text)","links":[{"a":1}]}"#)
      let result = try data(["r.json"])
      #expect(result.status == 0)
      #expect(
        result.stderr.hasPrefix("tare: warning: r: most of the file is not among its records"))
      let whole = try data(["r.json", "--records", "."])
      #expect(whole.stdout.hasPrefix("r: 1 record: the file as one record, all "))
      #expect(whole.stderr == "")
    }

    @Test("reads what is piped into it, of whatever form")
    func piped() throws {
      let result = try Command(
        "/bin/sh", ["-c", "printf 'a,b\\n1,x\\n' | gzip -c | exec '\(Place.tare)' data -"],
        environment: Tare.environment, in: folder.path
      ).result()
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.stdout.hasPrefix("standard-input: 1 record: the rows of a table, types inf"))
    }

    @Test(
      "what is not read is refused with what to do, and 65",
      arguments: [
        ("ok.json.bz2", "bzip2, which is not read; try: bzip2 -dc "),
        ("utf16.json", "UTF-16 text, which is not read; try: iconv -f UTF-16 -t UTF-8 "),
        ("page-empty.json", "holds no records: the list at 'data' is empty"),
      ])
    func refused(_ file: String, _ why: String) throws {
      let path = "\(Repository.root)/Tests/Cases/\(file)"
      let result = try data([path])
      #expect(result.status == 65)
      #expect(result.stderr.hasPrefix("tare: \(path): \(why)"), "\(result.stderr)")
      #expect(result.stderr.filter { $0 == "\n" }.count == 1)
    }

    @Test("an array and '--records' is 64")
    func usage() throws {
      try folder.write("r.json", #"[{"id":1}]"#)
      let result = try data(["r.json", "--records", "x"])
      #expect(result.status == 64)
      #expect(
        result.stderr
          == "tare: r.json: '--records' names a list in a file that is one object, which this one "
          + "is not\n")
    }

    @Test("a file is needed, and help has an example")
    func help() throws {
      #expect(try data([]).status == 64)
      let help = try data(["--help"])
      #expect(help.status == 0)
      #expect(help.stdout.contains("tare data people.json --records data.items"))
    }
  }
}
