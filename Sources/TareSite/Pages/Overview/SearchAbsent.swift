import TareMarkup
import TareWording

/// What readers look for and no page of the site is about, with the command that would measure it.
struct SearchAbsent {
  let entries: [SearchPage.Entry]

  /// Of something that Tare can measure.
  private struct Wish {
    /// What stands before the command.
    var text: String
    var words: String
    var command: [String]
    /// The page that the site has once it is measured.
    var page: SitePath?
  }

  var markup: [Markup] {
    [
      HTML.h2(["id": "absent"], "Not on this site?"),
      HTML.ul(["class": "absent"], (wishes.filter(isOpen) + Self.lists).map(item)),
    ]
  }

  private func isOpen(_ wish: Wish) -> Bool {
    !entries.contains { $0.path == wish.page }
  }

  private func item(_ wish: Wish) -> Markup {
    HTML.li(
      ["data-words": wish.words], .text("\(wish.text): "),
      HTML.code(.text(CommandLineText(wish.command).text)))
  }

  private var wishes: [Wish] {
    [
      represented("pandas", "pandas dataframe dataframes column columns table"),
      represented("numpy-struct", "numpy array arrays column columns ndarray"),
      represented("pyarrow-table", "arrow pyarrow parquet column columns table"),
      represented("polars", "polars dataframe column columns table"),
      represented("array-columns", "array arrays column columns"),
      represented("dataclass-slots", "dataclass dataclasses slots=True"),
      represented("pydantic", "pydantic BaseModel validation model"),
      represented("attrs-slots", "attrs attr define"),
      represented("msgspec-struct", "msgspec Struct"),
    ]
      + [
        Wish(
          text: "Sorting, copying, pickling, sending to another process and more",
          words: SearchWords.uses, command: ["tare", "run", "--benchmark", "*"],
          page: .benchmark("sort")),
        Wish(
          text: "Allocations, objects that the garbage collector follows, bytes of a pickle",
          words: "allocation allocations objects tracked collector pickle pickled dump dumped size",
          command: ["tare", "run", "--metric", "*"], page: nil),
        Wish(
          text: "JSON loaders", words: "orjson ujson simplejson rapidjson simdjson parser loader",
          command: ["tare", "run", "--loader", "*", "--representation", "dict"], page: nil),
        Wish(
          text: "Experiments about identity, sizes, growth, and the talk",
          words: "identity intern interning sizes growth getsizeof profiler tracemalloc talk",
          command: ["tare", "run", "--experiment", "*"],
          page: entries.contains { $0.path.names.first == "experiments" && $0.path != .experiments }
            ? .experiments : nil),
        Wish(
          text: "Another Python", words: "version runtime PyPy CPython GraalPy interpreter",
          command: ["tare", "run", "--runtime", "*"], page: nil),
      ]
  }

  private func represented(_ name: String, _ words: String) -> Wish {
    Wish(
      text: "\(name), a way to hold records", words: words,
      command: ["tare", "run", "--representation", name, "--preset", "standard"],
      page: .representation(name))
  }

  private static let lists = [
    Wish(
      text: "All that can be timed", words: "benchmark benchmarks operation speed",
      command: ["tare", "list", "benchmarks"], page: nil),
    Wish(
      text: "All ways to hold records", words: "representation representations way ways",
      command: ["tare", "list", "representations"], page: nil),
    Wish(
      text: "Records of your own", words: "own data file records my JSON Lines",
      command: ["tare", "run", "--data", "people.json"], page: nil),
  ]
}
