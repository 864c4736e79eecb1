import ArgumentParser
import TareModel
import TareRunner
import TareWording

/// Says what would be taken for the records of a file, and measures nothing.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Says what of a file would be taken for its records, and which fields they have.",
    discussion: """
      Reads JSON (a list of objects, one a line, one after the other; a list, a table by key, \
      columns or rows with a header in one object), CSV and TSV, also packed by gzip or xz.

      Example: tare data people.json --records data.items
      """)

  @Argument(help: "Files, folders with a manifest, bundled datasets' names; '-' is standard input.")
  var files: [String]

  @OptionGroup var data: DataOptions

  func run() throws {
    try reporting {
      var data = data
      try Configuration.found().fill(&data)
      let choice = DatasetChoice(bundle: try ResourceLocator().data())
      for loaded in try choice.load(files, data.options) {
        Self.tell(loaded, console: .standard) { Console.standard.print($0) }
        Console.standard.print(SchemaText(fields: loaded.fields).text)
      }
      return .fine
    }
  }

  /// What was taken for the records, a warning where that is a small part of the file, and what is
  /// drawn of them.
  static func tell(_ loaded: LoadedDataset, console: Console, say: (String) -> Void) {
    let note = RecordsNote(
      loaded.dataset, others: loaded.others, emptyLists: loaded.emptyLists)
    if let note {
      say(note.text)
      if let warning = note.warning { console.note("tare: warning: \(warning)") }
    }
    if let note = SampleNote(loaded.dataset) { say(note.text) }
  }
}
