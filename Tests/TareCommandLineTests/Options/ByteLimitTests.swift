import Testing

@testable import TareCommandLine

@Suite("ByteLimit")
struct ByteLimitTests {
  @Test(
    "a size has a unit, and 0 is no limit",
    arguments: [
      ("512M", 536_870_912), ("4G", 4_294_967_296), ("4g", 4_294_967_296), ("100K", 102_400),
      ("4096", 4096), ("0", nil), ("0G", nil),
    ] as [(String, Int?)])
  func read(text: String, bytes: Int?) throws {
    #expect(try #require(ByteLimit(argument: text)).bytes == bytes)
  }

  @Test(
    "what is no size is none",
    arguments: ["", "M", "-1", "-1M", "1.5G", "4T", "4GB", "four", "99999999999G", "M4"])
  func refused(_ text: String) { #expect(ByteLimit(argument: text) == nil) }

  @Test("help shows the default as it would be typed")
  func standard() {
    #expect(ByteLimit.gigabytes(4) == ByteLimit(argument: "4G"))
    #expect(ByteLimit.gigabytes(8).defaultValueDescription == "8G")
  }
}
