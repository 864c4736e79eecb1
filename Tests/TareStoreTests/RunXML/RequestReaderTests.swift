import TareModel
import TareTestSupport
import Testing

@testable import TareStore

@Suite("RequestReader")
struct RequestReaderTests {
  @Test(
    "gives back what was written: everything, and next to nothing",
    arguments: [
      sampleRequest, Request(preset: "own", seed: 0),
      Request(preset: "full", plan: Preset.full.plan, seed: 1),
    ])
  func roundTrip(_ request: Request) throws {
    var header = sampleHeader()
    header.request = request
    let folder = try TemporaryFolder()
    let path = try folder.write("run.xml", try encoded(header, []))
    #expect(try RunDecoder().run(file: path).header.request == request)
  }
}
