import TareModel

/// The text of a new `tare.toml`: what was found, and the other keys behind `#`.
struct ConfigurationText {
  /// Files of records.
  var data: [String]
  /// Why other files are not taken that are called so.
  var passedOver: [String]
  /// Ids of runtimes.
  var runtimes: [String]
  var models = FoundModels()

  var text: String {
    """
    # What Tare measures here, so that 'tare' and 'tare run' need no options; an option on the
    # command line comes before a key of this file. Paths begin in the folder of this file.
    # The same keys may stand in pyproject.toml instead, under [tool.tare].

    # Files of records: JSON, JSON Lines, CSV; or bundled datasets by name.
    \(dataLine)
    \(left)
    # The part that holds the records, in a file that is one object.
    #records = "data.items"

    # Pythons by name or pattern. Without this: the newest two of each implementation.
    \(found)#runtimes = \(runtimeExample)

    # Ways to hold the records, and what is measured of them.
    #representations = ["dict", "slots*", "dataclass-slots"]
    #metrics = ["allocated", "peak"]
    #benchmarks = ["filter"]

    # quick, standard or full.
    #preset = "quick"

    # Classes of your own to hold the records in, as 'package.module:Class'; the folders that their
    # modules lie in, where that is another one; and packages that they need.
    \(foundModels)#models = [\(quoted(models.classes.map(\.text), or: "shop.models:Order"))]
    #paths = ["\(models.path ?? "src")"]
    #with = ["pydantic==2.12.5"]

    # Releases to put in the place of Tare's own; several of one package are measured side by side.
    #packages = ["orjson==3.10.15", "orjson==3.11.5"]

    # Python files with a representation of your own.
    #plugins = ["benchmarks/my_record.py"]

    # The most that records may take; 'tare run' and 'tare check' fail above it. One table a limit:
    # 'record' for one record, 'total' for all of them.
    #[[budget]]
    #dataset = "\(datasetExample)"
    #representation = "slots"
    #metric = "allocated"
    #record = "500 B"

    # What 'tare compare' fails on, what it takes for fine, and from which difference on.
    #[compare]
    #fail-on = ["slower", "heavier", "costlier"]
    #allow = ["missing"]
    #thresholds = { time = "5%", resident = "10%" }

    # How the site is called, and where it will be found.
    #[site]
    #title = "Our records"
    #base-url = "https://example.org/tare/"

    """
  }

  private var dataLine: String {
    data.isEmpty ? "#data = [\"people.json\"]" : TOMLItem.line("data", data)
  }

  private var left: String {
    passedOver.map { why in
      let line = String(why.map { $0.isNewline ? " " : $0 })
      return "# Passed over: \(line.visible)\n"
    }.joined()
  }

  private var found: String {
    runtimes.isEmpty ? "" : "# Found here: \(runtimes.joined(separator: ", ")).\n"
  }

  private var foundModels: String {
    models.classes.isEmpty
      ? "" : "# Found here: \(models.classes.map(\.text).joined(separator: ", ")).\n"
  }

  private func quoted(_ texts: [String], or example: String) -> String {
    (texts.isEmpty ? [example] : texts).map { "\"\($0)\"" }.joined(separator: ", ")
  }

  /// All patches of the last version.
  private var runtimeExample: String {
    let parts = runtimes.last?.split(separator: ".").prefix(2) ?? ["cpython-3", "13"]
    return "[\"\(parts.joined(separator: "."))\"]"
  }

  private var datasetExample: String {
    guard let first = data.first, let name = first.split(separator: ".").first,
      name.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) })
    else { return "people" }
    return String(name)
  }
}
