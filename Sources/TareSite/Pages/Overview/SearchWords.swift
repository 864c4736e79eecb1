/// Words that readers look for and pages do not say: the entries of the search carry them.
enum SearchWords {
  /// By the page of a section, or by the folder of its pages of names.
  static func of(_ path: SitePath) -> String {
    topics.filter { $0.paths.contains(path) || isBelow(path, $0.folders) }.map(\.words)
      .joined(separator: " ")
  }

  /// What people do with records, which larger runs measure.
  static let uses =
    "pickle pickling copy copying deepcopy sort sorting group hash hashing update delete free GC "
    + "garbage collector multiprocessing process workers serialize dump iterate loop"

  private struct Topic {
    var words: String
    var paths: [SitePath] = []
    /// Whose pages of names are meant, not those further down.
    var folders: [String] = []
  }

  private static func isBelow(_ path: SitePath, _ folders: [String]) -> Bool {
    path.names.count == 2 && folders.contains(path.names[0])
  }

  private static let topics = [
    Topic(
      words: "RAM memory size footprint heap weight lighter smaller bytes compact",
      paths: [.sizes, .growth, .profilers, .index], folders: ["datasets", "representations"]),
    Topic(
      words: "peak RAM memory OOM exhausted killed calculator fit million",
      paths: [.loaders, .method], folders: ["datasets"]),
    Topic(
      words: "speed CPU performance slow fast faster latency timing loop", paths: [],
      folders: ["benchmarks"]),
    Topic(
      words: "parse parser parsing deserialize decode JSON simdjson ujson orjson msgspec read",
      paths: [.loaders]),
    Topic(
      words: "column columns columnar table dataframe class struct object fields options",
      paths: [.representations]),
    Topic(
      words: "upgrade migrate version versions release interpreter PyPy CPython GraalPy",
      paths: [.runtimes]),
    Topic(words: "intern interning cache singleton shared same is equal", paths: [.identity]),
    Topic(
      words: "getsizeof tracemalloc pympler guppy memray psutil leak tool tools",
      paths: [.profilers]),
    Topic(
      words: "regression slower faster trend changed diff difference before after",
      paths: [.history, .comparisons]),
    Topic(
      words: "\(uses) thread threads not measured limits accuracy noise trust statistics",
      paths: [.method]),
    Topic(words: "slides presentation conference 2019", paths: [.talk]),
  ]
}
