import Testing

@testable import TareRunner

@Suite("FieldPath")
struct FieldPathTests {
  @Test("finds nested fields, and keys that hold dots themselves")
  func dotted() throws {
    let shape = try inspected(#"[{"a":{"b":{"c":1}},"x.y":{"z.w":2},"x":{"y":3}}]"#).shape
    #expect(FieldPath("a.b.c", in: shape)?.keys == ["a", "b", "c"])
    #expect(FieldPath("x.y", in: shape)?.keys == ["x.y"])
    #expect(FieldPath("x.y.z.w", in: shape)?.keys == ["x.y", "z.w"])
  }

  @Test("finds nothing that is not there", arguments: ["b", "a.c", "a.b.c.d", "", "."])
  func gone(path: String) throws {
    let shape = try inspected(#"[{"a":{"b":{"c":1}}}]"#).shape
    #expect(FieldPath(path, in: shape) == nil)
  }

  @Test("a field is in every record only if every part of its path is")
  func everywhere() throws {
    let shape = try inspected(
      #"[{"a":{"b":1,"o":1},"n":{"c":1}},{"a":{"b":2},"n":null}]"#
    ).shape
    #expect(FieldPath("a.b", in: shape)?.isInEvery == true)
    #expect(FieldPath("a.o", in: shape)?.isInEvery == false)
    #expect(FieldPath("n", in: shape)?.isInEvery == true)
    #expect(FieldPath("n.c", in: shape)?.isInEvery == false)
  }

  @Test("names all fields in the order of the records")
  func names() throws {
    let shape = try inspected(#"[{"b":{"c":1,"a":[{"in":1}]},"a":2}]"#).shape
    #expect(FieldPath.names(in: shape) == ["b", "b.c", "b.a", "a"])
  }
}
