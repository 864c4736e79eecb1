import ArgumentParser
import TareFoundation
import TareModel
import TareRunner

/// Writes a configuration to begin with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a tare.toml with comments, from the data, classes and Pythons found here.",
    discussion: """
      Writes tare.toml beside pyproject.toml too, which it never changes: the same keys may stand \
      there, under [tool.tare]. A configuration that is here already is left alone. Python files \
      are read, and none is run.

      Example: tare init
      """)

  func run() throws {
    try reporting {
      let file = ConfigurationFile.own
      if let other = try ConfigurationFile.nearest(to: FileManager.default.currentDirectoryPath) {
        guard other.way != "" else {
          throw CommandFailure(
            .cannotCreate, "\(other.path) has a configuration already; nothing was written")
        }
        Console.standard.note("tare: in this folder, \(file) will take the place of \(other.path)")
      }
      do {
        try Data(try text().utf8).write(
          to: URL(fileURLWithPath: file), options: .withoutOverwriting)
      } catch let failure as CommandFailure {
        throw failure
      } catch {
        throw CommandFailure(.cannotCreate, "\(file): cannot be written: \(error.systemReason)")
      }
      Console.standard.print("\(file) is written; 'tare run --plan' shows what it measures")
      return .fine
    }
  }

  private func text() throws -> String {
    let locator = ResourceLocator()
    let choice = DatasetChoice(bundle: try locator.data())
    var text = ConfigurationText(data: [], passedOver: [], runtimes: [])
    for file in Self.candidates {
      do throws(CommandFailure) {
        let records = try choice.load([file]).first?.dataset.records ?? 0
        if records > 1 {
          text.data.append(file)
        } else {
          text.passedOver.append("\(file): a single record")
        }
      } catch {
        text.passedOver.append(error.sentence)
      }
    }
    text.models = FoundModels(in: ".")
    let place = Preparation.Place(
      probe: try locator.probe(), environment: ProcessInfo.processInfo.environment)
    text.runtimes = try RunPreparer(place: place, console: .standard).census(named: [])
      .interpreters.map(\.runtime.id).unique
    return text.text
  }

  /// Files of this folder that are called as files of records are, in the order of their names.
  private static var candidates: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: ".")) ?? []
    return names.filter { name in
      endings.contains { name.hasSuffix(".\($0)") || name.hasSuffix(".\($0).gz") }
        && FileManager.default.isFolder(name) == false && !name.hasPrefix(".")
    }.sorted()
  }

  private static let endings = ["json", "jsonl", "ndjson", "csv", "tsv"]
}
