import Testing

@testable import TareStore

@Suite("SampleList")
struct SampleListTests {
  @Test("every number is the one that the standard library reads")
  func same() throws {
    var generator = SystemRandomNumberGenerator()
    var texts = [
      "0", "1", "0.0", "12.5", "5e-324", "1e22", "1e23", "1e-22", "1e-23", "123456789012345",
      "1234567890123456", "9.0435e-06", "1E5", "1e+05", "-2.5", "3.", "0.1e3", "1e400", "nan",
    ]
    for _ in 0..<2000 {
      let digits = Int.random(in: 0..<1_000_000_000_000_000, using: &generator)
      texts.append("\(digits)e\(Int.random(in: -40...40, using: &generator))")
      texts.append("\(Double.random(in: 1e-9...1e3, using: &generator))")
    }
    for text in texts {
      let expected = try #require(Double(text))
      let read = try #require(try SampleList.numbers(text).first)
      #expect(read == expected || read.isNaN && expected.isNaN, "\(text)")
    }
  }

  @Test("a list is divided by any white space")
  func list() throws {
    #expect(try SampleList.numbers(" 1 2.5\n\t3e-3 ") == [1, 2.5, 0.003])
    #expect(try SampleList.numbers("").isEmpty)
  }

  @Test(
    "what is no number is named", arguments: ["1 x", "1 .5e", "1 1e", "1 1.2.3", "1 e5", "1 --1"])
  func fault(text: String) throws {
    let error = #expect(throws: SampleList.Fault.self) { try SampleList.numbers(text) }
    #expect(error?.text == String(text.dropFirst(2)))
  }
}
