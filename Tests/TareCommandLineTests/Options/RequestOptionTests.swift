import ArgumentParser
import TareModel
import TareStore
import TareTestSupport
import TareWording
import Testing

@testable import TareCommandLine
@testable import TareSite

/// Options may be renamed: the parser and the pages follow, and run files of any age need no
/// option.
@Suite("Options by which a request is given")
struct RequestOptionTests {
  private static func run(_ bytes: [UInt8]) throws -> Run {
    let folder = try TemporaryFolder()
    return try RunDecoder().run(file: try folder.write("run.xml", bytes))
  }

  @Test("the parser knows each of them by its one name")
  func parser() {
    let help = RunCommand.helpMessage(includeHidden: true, columns: 400)
    for option in RequestOption.allCases { #expect(help.contains(option.flag), "\(option)") }
  }

  @Test(
    "the command that a page shows of an earlier run is one that is understood today",
    arguments: [EarlierRun.one, EarlierRun.two])
  func pages(_ bytes: [UInt8]) throws {
    let run = try Self.run(bytes)
    let asked = run.header.request
    let again = MeasureAgain(header: run.header)
    let dataset = try #require(run.header.datasets.first)
    let commands =
      run.cells.map { again.command($0.key) }
      + [again.command(dataset: dataset.name, runtime: run.header.runtimes[0].id)]
    for command in commands {
      let parsed = try RunOptions.parse(Array(command.arguments.dropFirst(2)))
      #expect(parsed.matrix.data == asked.datasets.map(\.source))
      #expect(parsed.matrix.preset == asked.preset)
      #expect(parsed.data.identify == asked.datasets[0].identify)
      #expect(parsed.data.match == asked.datasets[0].match?.text)
      #expect(parsed.data.collect == asked.datasets[0].collect)
      #expect(parsed.data.records == asked.datasets[0].records)
      #expect(parsed.data.sample == asked.datasets[0].sample)
      #expect(parsed.matrix.seed == dataset.sample?.seed)
    }
    let all = try RunOptions.parse(Array(commands[commands.count - 1].arguments.dropFirst(2)))
    #expect(
      all.matrix.selection
        == Selection(
          loaders: asked.selection.loaders, representations: asked.selection.representations,
          benchmarks: asked.selection.benchmarks, metrics: asked.selection.metrics))
  }

  @Test("a request keeps all that was said of the data, dataset by dataset")
  func datasets() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("people.json", #"[{"uid": 1, "city": "Riga", "tags": []}]"#)
    let command = try RunOptions.parse([
      "--data", path, "--id", "uid", "--match", "city=Riga", "--collect", "tags", "--sample", "0",
    ])
    let choice = DatasetChoice(bundle: folder.path)
    let datasets = try choice.load(command.matrix.data, command.data.options)
    #expect(
      command.data.requests(datasets, sources: choice.sources(command.matrix.data)) == [
        DatasetRequest(
          dataset: "people", source: path, identify: "uid",
          match: .init(field: "city", value: "Riga"), collect: "tags", sample: 0)
      ])
  }
}
