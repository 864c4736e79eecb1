import LibXML
import TareModel
import TareTestSupport
import Testing
import Unpacking

@testable import TareStore

@Suite("RunReader")
struct RunReaderTests {
  private let folder: TemporaryFolder
  private let decoder: RunDecoder
  private let plain: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    decoder = try RunDecoder()
    plain = try encoded()
  }

  @Test("a packed run is the run, whatever its file is called")
  func packed() throws {
    let bytes = try Gzip.packed(plain)
    #expect(bytes.count * 2 < plain.count)
    for name in ["run.xml.gz", "run.xml"] {
      let path = try folder.write(name, bytes)
      #expect(try decoder.run(file: path) == sampleRun)
      #expect(try decoder.moment(file: path).id == sampleHeader().id)
    }
    // A server may have unpacked it.
    let path = try folder.write("plain.xml.gz", plain)
    #expect(try decoder.run(file: path) == sampleRun)
  }

  @Test("a fault of the XML has the line that it has when it is unpacked")
  func line() throws {
    let bad = String(decoding: plain, as: UTF8.self).replacing("seed=\"", with: "seed=\"minus ")
    let path = try folder.write("bad.xml", bad)
    let packedPath = try folder.write("bad.xml.gz", try Gzip.packed(Array(bad.utf8)))
    var said: [String] = []
    for file in [path, packedPath] {
      do {
        _ = try decoder.run(file: file)
      } catch {
        #expect(error.kind == .bad)
        said.append(String(error.description.dropFirst(file.count)))
      }
    }
    #expect(said.count == 2 && said[0] == said[1])
    #expect(said.first?.hasPrefix(":") == true)
  }

  @Test("what is cut off or damaged is refused with file and line, at its end too")
  func damaged() throws {
    let bytes = try Gzip.packed(plain)
    // The XML is whole there, and only the sum behind it is not.
    for count in [bytes.count - 4, bytes.count / 2] {
      let path = try folder.write("cut.xml.gz", Array(bytes.prefix(count)))
      #expect {
        _ = try decoder.run(file: path)
      } throws: { error in
        let said = "\(error)"
        return said.hasPrefix(path + ":") && said.hasSuffix("it cannot be unpacked: it is cut off")
      }
    }
    var wrong = bytes
    wrong[bytes.count - 6] ^= 0x55
    let path = try folder.write("wrong.xml.gz", wrong)
    #expect {
      _ = try decoder.run(file: path)
    } throws: { "\($0)".hasSuffix("it cannot be unpacked: it is damaged") }
  }

  @Test("a run that swells a thousandfold is read in the memory of its pieces, up to its fault")
  func swelling() throws {
    let head = Array(#"<run xmlns="urn:tare:run:3" id="a" "#.utf8)
    let path = try folder.write(
      "bomb.xml.gz", try Gzip.packed(head + Array(repeating: 0x20, count: 30 << 20)))
    #expect(throws: StoreError.self) { try decoder.moment(file: path) }
  }
}
