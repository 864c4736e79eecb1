import TareModel
import Testing

@Suite("DatasetRequest")
struct DatasetRequestTests {
  @Test(
    "a field and its value are written as they are given",
    arguments: [
      ("city", "city", nil), ("city=Riga", "city", "Riga"), ("a.b==", "a.b", "="),
      ("a=", "a", ""), ("", "", nil),
    ] as [(String, String, String?)])
  func match(_ text: String, _ field: String, _ value: String?) {
    let match = DatasetRequest.Match(text)
    #expect(match == .init(field: field, value: value))
    #expect(match.text == text)
  }
}
