import Testing

@testable import TareRunner

@Suite("DatasetError")
struct DatasetErrorTests {
  @Test("is one sentence with its place")
  func sentence() {
    #expect(DatasetError(.bad, source: "a.json", line: 3, why: "no").description == "a.json:3: no")
    #expect(DatasetError(.missing, source: "a.json", why: "no").description == "a.json: no")
  }
}
