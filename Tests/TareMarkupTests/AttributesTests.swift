import TareMarkup
import Testing

@Suite("Attributes")
struct AttributesTests {
  @Test("a literal keeps its order")
  func order() {
    let attributes: Attributes = ["id": "x", "class": "lead", "aria-label": "y"]
    #expect(attributes.map(\.name) == ["id", "class", "aria-label"])
    #expect(attributes != ["class": "lead", "id": "x", "aria-label": "y"])
  }

  @Test("setting replaces in place, appends, and removes")
  func setting() {
    var attributes: Attributes = ["id": "x", "class": "lead"]
    attributes["id"] = "z"
    attributes["lang"] = "en"
    #expect(attributes == ["id": "z", "class": "lead", "lang": "en"])
    attributes["class"] = nil
    attributes["absent"] = nil
    #expect(attributes == ["id": "z", "lang": "en"])
    #expect(attributes["class"] == nil)
  }

  @Test("merging lets the later value win and keeps names unique")
  func merging() {
    let merged = Attributes(dictionaryLiteral: ("a", "1"), ("b", "2")).merging(["b": "3", "c": "4"])
    #expect(merged == ["a": "1", "b": "3", "c": "4"])
  }

  @Test("a name given twice in a literal traps")
  func duplicateTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Attributes(dictionaryLiteral: ("a", "1"), ("a", "2"))
    }
  }
}
