import TareModel
import TareTestSupport
import Testing

@Suite("CellKey")
struct CellKeyTests {
  @Test("names its access only where it has one")
  func description() {
    #expect(
      key(.benchmark("filter"), "slots", access: "attribute").description
        == "cpython-3.13.0  cargo  json  slots by attribute  filter")
    #expect(
      key(.metric("allocated")).description == "cpython-3.13.0  cargo  json  dict  allocated")
  }
}
