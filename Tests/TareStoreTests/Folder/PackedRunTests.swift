import TareFoundation
import TareModel
import TareTestSupport
import Testing
import Unpacking

@testable import TareStore

@Suite("PackedRun")
struct PackedRunTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try sampleRun.save(in: folder.path)
  }

  @Test("a packed file takes the place of the run file, and is the same run of the folder")
  func replaces() throws {
    let before = try RunDecoder().run(file: path)
    let packed = try PackedRun.replace(path)
    #expect(packed == path + ".gz" && PackedRun.isName(packed) && !PackedRun.isName(path))
    #expect(folder.names(in: ".") == [String(packed.dropFirst(folder.path.count + 1))])
    #expect(try RunDecoder().run(file: packed) == before)
    #expect(RunFolder(folder.path).files == [packed])
    #expect(RunFile.existing(before.header, in: folder.path) == packed)
  }

  @Test("where packing was cut off the plain file counts, and packing again mends it")
  func cutOff() throws {
    try folder.write("leftover.xml.gz.part", "half")
    let other = try folder.write(String(path.dropFirst(folder.path.count + 1)) + ".gz", "half")
    #expect(RunFolder(folder.path).files == [path])
    #expect(try PackedRun.replace(path) == other)
    #expect(RunFolder(folder.path).files == [other])
    #expect(RunFolder(folder.path).parts.isEmpty)
    #expect(try RunDecoder().run(file: other).header.id == sampleHeader().id)
  }

  @Test("a run that is taken away leaves no packed file behind")
  func removed() throws {
    let packed = try folder.write(String(path.dropFirst(folder.path.count + 1)) + ".gz", "old")
    try RunFolder(folder.path).remove(path)
    #expect(!FileManager.default.fileExists(atPath: packed))
    #expect(RunFolder(folder.path).files.isEmpty)
  }

  @Test("a file that is not there is said")
  func missing() {
    #expect(throws: StoreError(.missing, "gone.xml: cannot be read")) {
      try PackedRun.replace("gone.xml")
    }
  }
}
