import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("A note on records")
struct RecordsNoteTests {
  private func dataset(_ origin: RecordsOrigin?) -> Dataset {
    var dataset = RunFixture.cargo
    dataset.origin = origin
    return dataset
  }

  @Test("says what, how many, what part of the file, and which fields are read")
  func whole() throws {
    let note = try #require(
      RecordsNote(dataset(RecordsOrigin(form: .lines, bytes: 1386, fileBytes: 1386))))
    #expect(
      note.text.hasPrefix(
        "cargo: 6,000 records: one object a line, all 1,386 B of the file; "))
    #expect(note.text.contains("identifies, product.name is matched with “Elec'sOil”, "))
    #expect(note.warning == nil)
  }

  @Test("of a small part the largest others are named")
  func small() throws {
    let origin = RecordsOrigin(form: .list, part: "meta.tags", bytes: 20, fileBytes: 1000)
    let others = (1...9).map { RecordsOrigin.Other(name: "p\($0)", bytes: 100 - $0) }
    let note = try #require(RecordsNote(dataset(origin), others: others))
    #expect(note.text.contains("the list at 'meta.tags', 2% of the file's 1,000 B"))
    #expect(
      note.warning
        == "cargo: most of the file is not among its records; '--records' names another part: "
        + "p1 (99 B), p2 (98 B), p3 (97 B), p4 (96 B), . (all as one record)")
  }

  @Test("of one record its empty lists are named")
  func emptyLists() throws {
    func text(_ lists: [String]) throws -> String {
      let origin = RecordsOrigin(form: .one, bytes: 9, fileBytes: 9)
      return try #require(RecordsNote(dataset(origin), emptyLists: lists)).text
    }
    #expect(
      try text(["tags"]).contains(
        "the file as one record, all 9 B of the file; the list at 'tags' is empty; "))
    #expect(try text(["a", "b.c"]).contains("; the lists at 'a' and 'b.c' are empty; "))
    #expect(
      try text(["a", "b", "c", "d", "e", "f"]).contains(
        "; the lists at 'a', 'b', 'c', 'd' and 2 more are empty; "))
  }

  @Test(
    "every form has its words",
    arguments: zip(
      RecordsOrigin.Form.allCases,
      [
        "a list of objects", "one object a line", "objects one after the other",
        "the file as one record", "the list at 'a.b'",
        "the members of 'a.b', their keys as the field 'id'",
        "the lists in 'a.b', each of them a field",
        "the rows at 'a.b', their fields named by 'columns'", "the rows of a table, types inferred",
      ]))
  func forms(_ form: RecordsOrigin.Form, _ words: String) {
    let origin = RecordsOrigin(
      form: form, part: "a.b", key: "id", header: "columns", bytes: 1, fileBytes: 2)
    #expect(RecordsNote.place(origin) == words)
  }

  @Test("there is none where nobody noted it")
  func none() { #expect(RecordsNote(dataset(nil)) == nil) }
}
