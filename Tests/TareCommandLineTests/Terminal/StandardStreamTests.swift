import Foundation
import Testing

@testable import TareCommandLine

@Suite("StandardStream")
struct StandardStreamTests {
  /// The two ends of a pipe.
  private let (reading, writing): (Int32, Int32)

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    (reading, writing) = (ends[0], ends[1])
  }

  @Test("writes all of a text, also to a pipe that is full and does not wait")
  func whole() async throws {
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
    let text = String(repeating: "0123456789", count: 100_000)
    let reader = FileHandle(fileDescriptor: reading, closeOnDealloc: true)
    async let read = Task.detached { try reader.readToEnd() }.value
    let stream = StandardStream(writing)
    stream.write(text)
    close(writing)
    #expect(try await read == Data(text.utf8))
    #expect(stream.fault == nil)
  }

  @Test("is silent about a reader that has gone")
  func gone() {
    close(reading)
    defer { close(writing) }
    let stream = StandardStream(writing)
    stream.write("one")
    stream.write("two")
    #expect(stream.fault == nil)
  }

  @Test("says that it is closed")
  func closed() {
    defer { close(writing) }
    // The reading end refuses to be written, as a closed standard output does.
    let stream = StandardStream(reading)
    stream.write("one")
    close(reading)
    #expect(stream.fault == "it is closed")
  }

  @Test(
    "says that the device is full",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"))
  )
  func full() throws {
    close(reading)
    close(writing)
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    let stream = StandardStream(descriptor)
    stream.write("one")
    #expect(stream.fault == "no space left on device")
  }
}
