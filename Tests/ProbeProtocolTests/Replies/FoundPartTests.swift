import Foundation
import ProbeProtocol
import TareModel
import Testing

@Suite("FoundPart")
struct FoundPartTests {
  private func found(points: String = "[[0,56],[1,64]]", unit: String = "B") throws -> ProbeReply {
    try reply(
      """
      {"event":"finding","experiment":3,"outcome":"observed","found":{"observations":[\
      {"name":"lowest","value":-5,"unit":"count"},\
      {"name":"a list: says","value":640,"unit":"B","role":"says","subject":"a list"}],\
      "series":[{"name":"list","unit":"\(unit)","counts":"items","subject":"list","points":\(points)}],"listings":[{"title":"dis","text":"0 LOAD_CONST\\n"}]}}
      """)
  }

  @Test("brings observations, series and listings under the number of the experiment")
  func whole() throws {
    #expect(
      try found()
        == .finding(
          3,
          .observed(
            Observed(
              observations: [
                .init(name: "lowest", value: .count(-5)),
                .init(
                  name: "a list: says", value: .bytes(640), role: "says", subject: "a list"),
              ],
              series: [
                .init(
                  name: "list", unit: .bytes, counts: "items",
                  points: [.init(x: 0, y: 56), .init(x: 1, y: 64)], subject: "list")
              ], listings: [.init(title: "dis", text: "0 LOAD_CONST\n")]))))
  }

  @Test(
    "a point that is no pair is refused",
    arguments: [
      ("[[1]]", "found.series.0.points [[1]]: not each point is a pair"),
      ("[[1,2,3]]", "found.series.0.points [[1,2,3]]: not each point is a pair"),
      ("[[1,2],3]", "found.series.0.points.1 3: it is not a list"),
      ("[[1,null]]", "found.series.0.points.0.1 null: it is not a whole number"),
    ])
  func noPair(_ points: String, _ fault: String) {
    let error = #expect(throws: ProtocolError.self) { try found(points: points) }
    #expect(error?.description == "the probe's event finding has the field \(fault)")
    #expect(error?.number == 3)
  }

  @Test("a unit that is not known is refused")
  func unit() {
    let error = #expect(throws: ProtocolError.self) { try found(unit: "kg") }
    #expect(error?.field == "found.series.0.unit" && error?.value == #""kg""#)
  }
}
