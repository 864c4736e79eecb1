import TareFoundation
import TareTestSupport
import Testing

@Suite("OpenDescriptor")
struct OpenDescriptorTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/a" }

  init() throws { folder = try TemporaryFolder() }

  @Test("reads what is asked for, less only at the end, and from any place")
  func reading() throws {
    let file = try #require(OpenDescriptor(try folder.write("a", "abcdef"), O_RDONLY))
    #expect(try file.read(upTo: 4) == Array("abcd".utf8))
    #expect(try file.read(upTo: 4) == Array("ef".utf8))
    #expect(try file.read(upTo: 4) == [])
    try file.seek(to: 1)
    #expect(try file.read(upTo: 2) == Array("bc".utf8))
  }

  @Test("reads from a pipe all that was written, in pieces")
  func pieces() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (OpenDescriptor(ends[0]), OpenDescriptor(ends[1]))
    try writing.write([1, 2])
    // More than a pipe holds would wait for a reader; this is less.
    try writing.write(Array(repeating: 3, count: 1000))
    try writing.close()
    #expect(try reading.read(upTo: 5000).count == 1002)
  }

  @Test("writes, cuts off and goes on at the end")
  func writing() throws {
    let file = try #require(OpenDescriptor(path, O_RDWR | O_CREAT))
    try file.write(Array("abcdef".utf8))
    try file.cut(at: 2)
    try file.write(Array("xy".utf8))
    try file.synchronize()
    #expect(try folder.read("a") == "abxy")
  }

  @Test("says which fault the system told")
  func faults() throws {
    #expect(OpenDescriptor(path, O_RDONLY) == nil)
    let file = try #require(OpenDescriptor(try folder.write("a", "abc"), O_RDONLY))
    let fault = #expect(throws: POSIXError.self) { try file.write([1]) }
    #expect(fault?.code == .EBADF)
  }

  @Test("is closed once when asked to, and is not handed to other programs")
  func closing() throws {
    let file = try #require(OpenDescriptor(try folder.write("a", "abc"), O_RDONLY))
    #expect(fcntl(file.number, F_GETFD) == FD_CLOEXEC)
    try file.close()
    try file.close()
  }

  @Test("is closed when nobody holds it")
  func dropping() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let reading = OpenDescriptor(ends[0])
    do {
      let writing = OpenDescriptor(ends[1])
      try writing.write([1])
    }
    // It would wait for more if the other end were open.
    #expect(try reading.read(upTo: 2) == [1])
  }
}
