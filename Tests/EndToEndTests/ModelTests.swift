import TareModel
import TareTestSupport
import Testing

extension EndToEnd {
  @Suite("classes of the user's", .needsRuntime)
  struct ModelTests {
    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      try folder.write(
        "orders.json",
        """
        [{"id": 1, "at": "2026-01-02T03:04:05", "lines": [{"code": "a"}]},
         {"id": 2, "at": "2026-01-03T03:04:05", "lines": []}]
        """)
      try folder.write("src/shop/__init__.py", "")
      try folder.write(
        "src/shop/models.py",
        """
        from dataclasses import dataclass
        from datetime import datetime
        from typing import List

        import boxes

        @dataclass
        class Line:
            code: str

        @dataclass
        class Order(boxes.Box):
            id: int
            at: datetime
            lines: List[Line]

        @dataclass
        class Wrong:
            id: str
            at: str
            lines: List[Line]
        """)
    }

    private func run(
      _ arguments: [String], environment: [String: String] = Tare.bare
    ) throws -> Command.Result {
      try Tare.run(
        [
          "run", "--runs", "runs", "--runtime", try FoundRuntime.newest().path, "--data",
          "orders.json", "--loader", "json", "--representation", "dict", "--metric", "deep-size",
        ] + arguments, in: folder, environment: environment)
    }

    @Test(
      "they are weighed with what they need, and what does not fit says the field and both types")
    func weighed() throws {
      try folder.writeWheel(
        "wheels/boxes-1.0-py3-none-any.whl", of: "boxes", source: "class Box(object):\n    pass\n")
      // Tare's own packages first, for then nothing but that wheel is at hand.
      #expect(try run(["--plan"]).status == 0)
      let environment = Tare.bare.merging([
        "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": folder.path + "/wheels",
      ]) { $1 }
      let result = try run(
        [
          "--path", "src", "--with", "boxes==1.0", "--model", "shop.models:Order", "--model",
          "shop.models:Wrong",
        ], environment: environment)
      #expect(result.status == 0, "\(result.stderr)")
      let run = try folder.onlyRun()
      #expect(run.outcomes("shop.models:Order", "deep-size").map(\.isMeasured) == [true])
      let why = "id is int in the records and str in Wrong"
      #expect(run.outcomes("shop.models:Wrong", "deep-size") == [.unavailable(why: why)])
      #expect(result.stdout.contains("shop.models:Wrong: \(why)"))
      let entry = run.header.catalog.representations.first { $0.name == "shop.models:Order" }
      let model = try #require(entry?.model)
      #expect(model.way == .constructor && model.library == "dataclass")
      #expect(model.fields.filter(\.isConverted).map(\.name) == ["at", "lines[]"])
      #expect(run.header.runtimes[0].packages.contains { $0.name == "boxes" })
    }

    @Test(
      "a class that cannot be had stops the run before anything is measured",
      arguments: [
        ("shop.models.Order", 64, "is no import path; write it as 'shop.models:Order'"),
        ("nowhere:Order", 65, "there is no module nowhere in src; '--path' names its folder"),
        ("shop.models:Order", 65, "No module named 'boxes'; '--with boxes' installs it"),
        ("shop:Order", 65, "src/shop/__init__.py has no Order"),
      ])
    func refused(model: String, status: Int32, why: String) throws {
      let result = try run(["--offline", "--path", "src", "--model", model])
      #expect(result.status == status && result.stderr.contains(why), "\(result.stderr)")
    }
  }
}
