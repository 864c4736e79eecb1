import Testing

@testable import TareRunner

@Suite("Sampling")
struct SamplingTests {
  @Test("a number is taken as it is, 0 means all, and nothing leaves it to the size")
  func reservoirs() {
    let large = Sampling.automaticFrom + 1
    #expect(Sampling(records: 5).reservoir(bytes: 10) != nil)
    #expect(Sampling(records: 0).reservoir(bytes: large) == nil)
    #expect(Sampling().reservoir(bytes: Sampling.automaticFrom) == nil)
    #expect(Sampling().reservoir(bytes: large) != nil)
  }
}
