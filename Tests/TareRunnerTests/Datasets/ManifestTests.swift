import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("Manifest")
struct ManifestTests {
  private let folder = try? TemporaryFolder()

  private func refusal(_ text: String) throws -> (sentence: String, path: String)? {
    let folder = try #require(folder)
    let path = try folder.write("manifest.json", text)
    do {
      _ = try Manifest.read(path)
      return nil
    } catch {
      return ("\(error)", path)
    }
  }

  @Test(
    "says what is wrong with a manifest",
    arguments: [
      ("", "the manifest is not JSON"), ("{", "the manifest is not JSON"),
      ("{\"records\":\"r.json\"}", "the manifest lacks 'name'"),
      ("{\"name\":\"x\"}", "the manifest lacks 'records'"),
      ("{\"name\":1,\"records\":\"r\"}", "the manifest's 'name' is of another type than expected"),
      (
        "{\"name\":\"x\",\"records\":\"r\",\"match\":{\"field\":\"a\",\"value\":1}}",
        "the manifest's 'match.field' is of another type than expected"
      ),
    ])
  func bad(_ text: String, _ why: String) throws {
    let refused = try #require(try refusal(text))
    #expect(refused.sentence == "\(refused.path):1: \(why)")
  }

  @Test("a member of the query may be missing or null")
  func optional() throws {
    let folder = try #require(folder)
    let path = try folder.write(
      "manifest.json", #"{"name":"x","records":"r.json","identify":null,"share":["a"]}"#)
    let manifest = try Manifest.read(path)
    #expect(manifest.query == Query(share: ["a"]))
  }

  @Test(
    "every field that it names must occur in every record",
    arguments: [
      (#""collect":["gone"]"#, "collect", "gone"),
      (#""identify":["sometimes"]"#, "identify", "sometimes"),
      (#""match":{"field":["part","gone"],"value":1}"#, "match", "part.gone"),
      (#""share":["part","deep","er"]"#, "share", "part.deep.er"),
    ])
  func check(_ member: String, _ name: String, _ field: String) throws {
    let folder = try #require(folder)
    let path = try folder.write("manifest.json", #"{"name":"x","records":"r.json",\#(member)}"#)
    let shape = try inspected(#"[{"part":{"deep":1},"sometimes":1},{"part":{"deep":2}}]"#).shape
    let manifest = try Manifest.read(path)
    #expect(
      throws: DatasetError(
        .bad, source: path,
        why: "the manifest's '\(name)' names \(field), which not every record has")
    ) { try manifest.check(against: shape, source: path) }
  }

  @Test("fields that every record has are accepted")
  func accepted() throws {
    let folder = try #require(folder)
    let path = try folder.write(
      "manifest.json",
      #"{"name":"x","records":"r","collect":["part"],"match":{"field":["part","deep"],"value":1}}"#)
    let shape = try inspected(#"[{"part":{"deep":1}},{"part":{"deep":2}}]"#).shape
    #expect(throws: Never.self) {
      try Manifest.read(path).check(against: shape, source: path)
    }
  }
}
