import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("Preparation", .timeLimit(.minutes(1)))
struct PreparationTests {
  @Test("asks the two newest interpreters of the quick preset and crosses what they offer")
  func whole() throws {
    let folder = try TemporaryFolder()
    for version in ["3.9.18", "3.12.1", "3.13.0"] { try folder.writeRuntime(version: version, ":") }
    let preparation = try folder.preparation()
    #expect(preparation.runtimes.map(\.id) == ["cpython-3.12.1", "cpython-3.13.0"])
    #expect(preparation.offers.map(\.runtime) == ["cpython-3.12.1", "cpython-3.13.0"])
    // A runtime: dicts weighed from both loaders, slots from json, both timed from json.
    #expect(preparation.matrix.cells.count == 2 * (2 + 1 + 2))
    #expect(preparation.notes.isEmpty)
    #expect(preparation.catalog.representations.map(\.name) == ["dict", "slots"])
    #expect(preparation.catalog.representations.map(\.access) == [["key"], ["attribute"]])
  }

  @Test("the catalog has the code of what takes part, and a word of all that is offered")
  func code() throws {
    let folder = try TemporaryFolder()
    try folder.writeRuntime(":")
    let all = try folder.preparation().catalog.representations
    #expect(all.map(\.source) == ["of dict", "of slots"])
    let one = try folder.preparation(Selection(representations: [Glob("slots")])).catalog
    #expect(one.representations.map(\.name) == ["dict", "slots"])
    #expect(one.representations.map(\.source) == [nil, "of slots"])
  }

  @Test("experiments get their datasets, and those without one cannot be asked")
  func experimentData() throws {
    let folder = try TemporaryFolder()
    try folder.writeRuntime(
      trials: [
        ("one", "shared", ""), ("two", "shared", ",\"dataset\":\"cargo\""),
        ("three", "shared", ",\"dataset\":\"gone\""), ("four", "shared", ",\"dataset\":\"*\""),
      ],
      ":")
    var preparation = try folder.preparation(Selection(experiments: [Glob("*")]))
    #expect(preparation.matrix.cells.isEmpty && !preparation.matrix.isEmpty)
    #expect(preparation.datasets.isEmpty)
    var cargo = try LoadedDataset.read(folder.path + "/d.json")
    cargo.dataset.name = "cargo-2"
    preparation.provideData { name in name == "gone" ? nil : cargo }
    #expect(
      preparation.matrix.experiments.map(\.trial.unavailable) == [
        nil, nil, "the dataset gone is not at hand", nil,
      ])
    // Once, though two experiments know it by two names.
    #expect(preparation.datasets.map(\.name) == ["cargo-2"])
    #expect(preparation.catalog.experiments.map(\.name) == ["one", "two", "three", "four"])
    #expect(preparation.catalog.experiments.map(\.dataset) == [nil, "cargo-2", "gone", "cargo-2"])
  }

  @Test("an interpreter whose probe breaks is noted and left out, the others go on")
  func broken() throws {
    let folder = try TemporaryFolder()
    try folder.writeRuntime(version: "3.12.1", ":")
    let path = folder.path + "/pyenv/versions/3.13.0/bin/python3"
    try folder.write(
      "pyenv/versions/3.13.0/bin/python3",
      """
      #!/bin/sh
      case "$*" in *identify.py)
        echo '{"implementation":"cpython","version":"3.13.0","executable":"\(path)","build":[]}'
        exit;;
      esac
      echo 'no module named json' >&2
      exit 9
      """, executable: true)
    let preparation = try folder.preparation()
    #expect(preparation.runtimes.map(\.id) == ["cpython-3.12.1"])
    #expect(
      preparation.notes == [
        "cpython-3.13.0: the process ended early with exit status 9: no module named json"
      ])
  }
}
