import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("CSVRecords")
struct CSVRecordsTests {
  private func read(_ bytes: [UInt8], name: String = "t.csv") throws -> LoadedDataset {
    let folder = try TemporaryFolder()
    return try LoadedDataset.read(try folder.write(name, bytes))
  }

  private func json(_ text: String, name: String = "t.csv") throws -> String {
    let loaded = try read(Array(text.utf8), name: name)
    return String(decoding: try FileBytes.read(loaded.path), as: UTF8.self)
  }

  private func refusal(_ bytes: [UInt8], name: String = "t.csv") -> String? {
    do {
      _ = try read(bytes, name: name)
      return nil
    } catch {
      return (error as? DatasetError).map { "\($0.line ?? 0): \($0.why)" }
    }
  }

  @Test(
    "values are what all values of their column are",
    arguments: [
      ("a,b\n1,x\n2,y\n", #"[|{"a":1,"b":"x"},|{"a":2,"b":"y"}]|"#),
      ("a,b\r\n1.50,true\r\n,FALSE\r\n", #"[|{"a":1.50,"b":true},|{"a":null,"b":false}]|"#),
      ("a;b\n007;1\n8;1e5", #"[|{"a":"007","b":1},|{"a":"8","b":1e5}]|"#),
      ("a\tb\nx\t\n\t\n", #"[|{"a":"x","b":null},|{"a":"","b":null}]|"#),
      ("a,b\n-1,1-2\n-0.5,+3\n", #"[|{"a":-1,"b":"1-2"},|{"a":-0.5,"b":"+3"}]|"#),
      ("a,b\n1e999,NaN\n1,2\n", #"[|{"a":"1e999","b":"NaN"},|{"a":"1","b":"2"}]|"#),
      (",a\n0,x\n1,y\n", #"[|{"":0,"a":"x"},|{"":1,"a":"y"}]|"#),
    ])
  func types(_ text: String, _ expected: String) throws {
    #expect(try json(text) == expected.replacing("|", with: "\n"))
  }

  @Test(
    "values that are JSON by themselves are a table all the same",
    arguments: [
      ("\"a\"\t\"b\"\n\"x\"\t5\n\"y\"\t6\n", "t.tsv", #"[|{"a":"x","b":5},|{"a":"y","b":6}]|"#),
      ("\"a\"\t\"b\"\n\"x\"\t5\n\"y\"\t6\n", "t", #"[|{"a":"x","b":5},|{"a":"y","b":6}]|"#),
      ("\"a\"\n\"x\"\n\"y\"\n", "t.csv", #"[|{"a":"x"},|{"a":"y"}]|"#),
    ])
  func quotedValues(_ text: String, _ name: String, _ expected: String) throws {
    #expect(try json(text, name: name) == expected.replacing("|", with: "\n"))
  }

  @Test("integers of any size keep their digits")
  func large() throws {
    #expect(try json("a,b\n123456789012345678901234567890,1\n").contains("678901234567890,"))
  }

  @Test("quotes hold dividers, line ends and quotes; records stay on their lines")
  func quotes() throws {
    #expect(
      try json("a,b\n\"x, \"\"y\"\"\",\"1\n2\r\n3\"\n\n4,5\" and 6\n\"\",\"\"\n")
        == #"[|{"a":"x, \"y\"","b":"1\n2\r\n3"},||||{"a":"4","b":"5\" and 6"},|{"a":"","b":""}]|"#
        .replacing("|", with: "\n"))
  }

  @Test(
    "faults name the line of the file",
    arguments: [
      ("a,b\n1,2\n\n3\n", "4: the header names 2 fields, this row has 1"),
      ("a,b\n\"1\n\",2\n3,4,5\n", "4: the header names 2 fields, this row has 3"),
      ("a,a\n1,2\n", "1: the header names 'a' twice"),
      (
        "1,2\n3,4\n",
        "1: the first row names no fields: all of it are numbers; a table has a header"
      ),
      ("a,b\n", "2: holds no records"), ("a,b\n1,\"x\n", "2: a quoted value does not end"),
      ("a,b\n1,\"x\" y\n", "2: text follows a quoted value; a quote in one is '\"\"'"),
    ])
  func faults(_ text: String, _ why: String) {
    #expect(refusal(Array(text.utf8)) == why)
  }

  @Test("text of another encoding is told, with what turns it into UTF-8")
  func latin() {
    let bytes = Array("a,b\n1,2\n3,caf".utf8) + [0xE9, 0x0A]
    #expect(refusal(bytes)?.hasPrefix("3: not valid UTF-8; if it is Latin-1: iconv ") == true)
  }

  @Test(
    "a file that is not called a table is one where its rows are even",
    arguments: [
      ("a,b\n1,2\n", true), ("a\tb\n1\t2\n", true), ("hello, you\n", false),
      ("hello, you\nand you\n", false), ("one\ntwo\n", false),
    ])
  func unnamed(_ text: String, _ isTable: Bool) {
    #expect((refusal(Array(text.utf8), name: "data") == nil) == isTable)
  }

  @Test("what is between values is found by the even rows, whatever is in them")
  func dividers() throws {
    #expect(try json("a;b\n1,5;2,5\n").contains(#"{"a":"1,5","b":"2,5"}"#))
    #expect(try json("a b\nx\n", name: "t.tsv").contains(#"{"a b":"x"}"#))
    #expect(try json("a|b\n1|2\n", name: "x").contains(#"{"a":1,"b":2}"#))
  }

  @Test("the same comes of a table in whatever pieces it is read", arguments: [1, 3, 64])
  func pieces(_ pieces: Int) throws {
    let text = Array("a,\"b\"\"c\"\r\n\"1\r\n\",\n2,\"\"".utf8)
    var reader = CSVReader(
      ByteWindow(text, pieces: pieces), divider: UInt8(ascii: ","), source: "t")
    var rows: [[String]] = []
    while let row = try reader.row() {
      rows.append(row.fields.map { String(decoding: $0, as: UTF8.self) })
    }
    #expect(rows == [["a", "b\"c"], ["1\r\n", ""], ["2", ""]])
  }
}
