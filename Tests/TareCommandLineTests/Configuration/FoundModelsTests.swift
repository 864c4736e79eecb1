import TareModel
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("FoundModels")
struct FoundModelsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let models = """
    import attr, msgspec
    from dataclasses import dataclass

    @dataclass(
        frozen=True,
    )
    class Held: pass

    class Plain: pass

    @attr.s
    class WithAttrs(object): pass

    class Checked(pydantic.BaseModel): pass
    class Row(Mixin, msgspec.Struct, frozen=True): pass
    class _Hidden(NamedTuple): pass

    @something
    class Decorated: pass

    def f():
        class Inner(TypedDict): pass
    """

  @Test("are dataclasses and those of attrs, pydantic, msgspec and typing, at the top of a module")
  func kinds() throws {
    try folder.write("shop/__init__.py", "class First(NamedTuple): x: int")
    try folder.write("shop/models.py", Self.models)
    let found = FoundModels(in: folder.path)
    #expect(
      found.classes.map(\.text) == [
        "shop:First", "shop.models:Held", "shop.models:WithAttrs", "shop.models:Checked",
        "shop.models:Row",
      ])
    #expect(found.path == nil)
  }

  @Test("are not those of tests, nor of folders that are no packages; src comes second")
  func places() throws {
    let text = "class A(TypedDict): pass"
    for file in ["tests/__init__.py", "test_a.py", "notes/a.py", "setup.py"] {
      try folder.write(file, text)
    }
    #expect(FoundModels(in: folder.path) == FoundModels())
    try folder.write("src/shop/__init__.py", text)
    let found = FoundModels(in: folder.path)
    #expect(found.classes.map(\.text) == ["shop:A"] && found.path == "src")
    try folder.write("own.py", text)
    #expect(FoundModels(in: folder.path).classes.map(\.text) == ["own:A"])
  }
}
