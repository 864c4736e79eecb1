import TareModel
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("releases of the user's", .needsRuntime)
  struct PackageTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A wheel of a package whose class holds so many slots beside the record's fields.
    private func wheel(_ name: String, slots: Int) throws -> String {
      let path = "\(name)/boxes-1.0-py3-none-any.whl"
      let names = ["held"] + (0..<slots).map { "spare\($0)" }
      try folder.writeWheel(
        path, of: "boxes",
        source: "class Box(object):\n    __slots__ = (\(names.map { "'\($0)', " }.joined()))\n")
      return path
    }

    @Test("a changed copy of a package is weighed beside the other, and compared to the byte")
    func changedCopy() throws {
      let (base, head) = (try wheel("base", slots: 0), try wheel("head", slots: 4))
      try folder.write(
        "boxed.py",
        """
        import boxes

        NAME = "boxed"
        SUMMARY = "objects of a class of the package"
        GIVES_UP = "nothing"
        ACCESS = ("attribute",)

        def record_type(shape):
            names = tuple(name for _, name in shape.fields)
            class Row(boxes.Box):
                __slots__ = names
                def __init__(self, *values):
                    for name, value in zip(names, values):
                        setattr(self, name, value)
            return Row
        """)
      let result = try Tare.run(
        [
          "run", "--runs", "runs", "--runtime", try FoundRuntime.newest().path, "--data", "small",
          "--loader", "json", "--plugin", "boxed.py", "--representation", "boxed",
          "--metric", "deep-size", "--package", base, "--package", head,
        ], in: folder, environment: Tare.bare)
      #expect(result.status == 0, "\(result.stderr)")
      let runtimes = try folder.onlyRun().header.runtimes
      #expect(runtimes.count == 2 && Set(runtimes.map(\.plainID)).count == 1)
      let labels = runtimes.flatMap(\.own).map(\.label)
      #expect(labels.allSatisfy { $0.hasPrefix("1.0-") } && Set(labels).count == 2)
      let compared = try Tare.run(
        [
          "compare", "latest", "--runs", "runs", "--by", "package:boxes", "--base", labels[0],
          "--head", labels[1],
        ], in: folder)
      #expect(compared.status == 2, "\(compared.stderr)")
      // Four slots of eight bytes in each of four records.
      let cells = try folder.onlyRun().cells
      let totals = try labels.map { label -> Int in
        let id = try #require(runtimes.first { $0.own[0].label == label }).id
        guard case .memory(let reading) = cells.first(where: { $0.key.runtime == id })?.outcome
        else { return 0 }
        return reading.total ?? 0
      }
      #expect(totals[1] - totals[0] == 128)
    }
  }
}
