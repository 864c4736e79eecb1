import ArgumentParser
import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("Configuration")
struct ConfigurationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func configuration(_ text: String) throws -> Configuration {
    try folder.write("tare.toml", text)
    return try Configuration.found(from: folder.path)
  }

  private func run(_ text: String, _ arguments: [String] = []) throws -> RunOptions {
    var options = try RunOptions.parse(arguments)
    try configuration(text).fill(&options)
    return options
  }

  private func rule(_ text: String, _ arguments: [String] = []) throws -> RuleOptions {
    var options = try RuleOptions.parse(arguments)
    try configuration(text).fill(&options)
    return options
  }

  private func site(_ text: String, _ arguments: [String] = []) throws -> SiteCommand {
    var options = try SiteCommand.parse(arguments)
    try configuration(text).fill(&options)
    return options
  }

  @Test("every list of names has its key, and the command line comes before it")
  func lists() throws {
    let lists: [(key: String, flag: String, option: KeyPath<RunOptions, [String]>)] = [
      ("data", "--data", \.matrix.data), ("plugins", "--plugin", \.matrix.plugins),
      ("with", "--with", \.matrix.models.with), ("paths", "--path", \.matrix.models.paths),
      ("requirements", "--requirements", \.matrix.models.requirements),
      ("runtimes", "--runtime", \.matrix.runtimes), ("loaders", "--loader", \.matrix.loaders),
      ("representations", "--representation", \.matrix.representations),
      ("benchmarks", "--benchmark", \.matrix.benchmarks),
      ("metrics", "--metric", \.matrix.metrics),
      ("experiments", "--experiment", \.matrix.experiments),
    ]
    for (key, flag, option) in lists {
      let text = "\(key) = [\"a\", \"b*\"]"
      #expect(try run(text)[keyPath: option] == ["a", "b*"], "\(key)")
      #expect(try run(text, [flag, "c"])[keyPath: option] == ["c"], "\(key)")
    }
  }

  @Test("every single value has its key, and the command line comes before it")
  func values() throws {
    let text = """
      preset = "full"
      seed = 7
      instructions = true
      sample = 300
      records = "data.items"
      id = "uid"
      match = "city=Perm"
      collect = "tags"
      """
    let found = try run(text)
    #expect(found.matrix.preset == "full" && found.matrix.seed == 7)
    #expect(found.matrix.instructions)
    #expect(found.data.sample == 300 && found.data.records == "data.items")
    #expect(found.data.identify == "uid" && found.data.match == "city=Perm")
    #expect(found.data.collect == "tags")
    let given = try run(
      text,
      [
        "--preset", "quick", "--seed", "1", "--sample", "0", "--records", ".", "--id", "i",
        "--match", "m", "--collect", "c",
      ])
    #expect(given.matrix.preset == "quick" && given.matrix.seed == 1)
    #expect(given.data.sample == 0 && given.data.records == "." && given.data.identify == "i")
    #expect(given.data.match == "m" && given.data.collect == "c")
  }

  @Test("classes are looked for where the file lies, and releases may be paths")
  func own() throws {
    let text = "models = [\"shop:Order\"]\npackages = [\"orjson==3.10.15\", \"./a.whl\", \".\"]"
    let found = try run(text)
    #expect(found.matrix.models.models == ["shop:Order"] && found.matrix.models.paths.isEmpty)
    #expect(found.matrix.packages == ["orjson==3.10.15", "./a.whl", "."])
    let given = try run(text, ["--model", "a:B", "--package", "orjson==3.11.5"])
    #expect(given.matrix.models.models == ["a:B"] && given.matrix.packages == ["orjson==3.11.5"])
    // Seen from a folder below.
    try folder.write("sub/file", "")
    var below = try MatrixOptions.parse([])
    try Configuration.found(from: "\(folder.path)/sub").fill(&below)
    #expect(below.models.paths == ["../"])
    #expect(below.packages == ["orjson==3.10.15", ".././a.whl", "../."])
    try folder.write("tare.toml", "models = [\"shop:Order\"]\npaths = [\"src\"]")
    below = try MatrixOptions.parse([])
    try Configuration.found(from: "\(folder.path)/sub").fill(&below)
    #expect(below.models.paths == ["../src"])
    below = try MatrixOptions.parse(["--path", "here"])
    try Configuration.found(from: "\(folder.path)/sub").fill(&below)
    #expect(below.models.paths == ["here"])
  }

  @Test("what the command line says to measure is not mixed with what the file says")
  func kinds() throws {
    let options = try run(
      "metrics = [\"peak\"]\nexperiments = [\"tuples\"]", ["--benchmark", "filter"])
    #expect(options.matrix.metrics.isEmpty && options.matrix.experiments.isEmpty)
    // A name that is left out chooses nothing.
    let less = try run("metrics = [\"peak\"]", ["--benchmark", "!filter"])
    #expect(less.matrix.metrics == ["peak"])
  }

  @Test("thresholds and failures of comparisons; those of the command line come after")
  func compare() throws {
    let text = """
      [compare]
      fail-on = ["slower", "answers"]
      allow = ["missing", "failed"]
      thresholds = { time = "5%", filter = 0.5, elsewhere = "1%" }
      """
    let runs = SyntheticRun().run
    let found = try rule(text)
    let failOn = FailOn(verdicts: [.slower], others: [.answers])
    #expect(found.gate == Gate(failOn: failOn, allowed: [.missing, .failed]))
    #expect(try rule(text, ["--allow", "incomparable"]).allow == [.incomparable])
    let thresholds = try found.rule(base: runs, head: runs).thresholds
    #expect(thresholds.time == 0.05 && thresholds.named["filter"] == 0.5)
    let given = try rule(text, ["--threshold", "filter=1%", "--fail-on", "none"])
    #expect(given.failOn == FailOn(verdicts: []))
    #expect(try given.rule(base: runs, head: runs).thresholds.named["filter"] == 0.01)
    #expect(try rule("[compare]\nfail-on = []").failOn == FailOn(verdicts: []))
  }

  @Test("the site's title and address")
  func site() throws {
    let text = "[site]\ntitle = \"Ours\"\nbase-url = \"https://example.org/a/\""
    let found = try site(text)
    #expect(found.title == "Ours" && found.baseURL == "https://example.org/a/")
    let given = try site(text, ["--title", "T", "--base-url", "https://example.org/b/"])
    #expect(given.title == "T" && given.baseURL == "https://example.org/b/")
  }

  @Test("budgets, each with the place where it is written")
  func budgets() throws {
    let found = try configuration(
      """
      [[budget]]
      dataset = "orders"
      representation = "slots*"
      loader = "json"
      metric = "peak"
      runtimes = ["cpython-3.13"]
      record = "500 B"

      [[budget]]
      total = 60_000
      """
    ).budgets
    var first = Budget(
      place: "tare.toml:1", metric: "peak", scope: .record,
      limit: try #require(Amount("500 B")))
    first.datasets = [Glob("orders")]
    first.representations = [Glob("slots*")]
    first.loaders = [Glob("json")]
    first.runtimes = [Glob.version("cpython-3.13")]
    let second = Budget(
      place: "tare.toml:9", metric: "allocated", scope: .total,
      limit: try #require(Amount("60000")))
    #expect(found == [first, second])
  }

  @Test("a budget for a class of one's own is for each way to make it")
  func models() throws {
    let budgets = try configuration("[[budget]]\nmodel = \"shop:Order\"\nrecord = 1").budgets
    #expect(budgets[0].representations.map(\.pattern) == ["shop:Order", "shop:Order/constructor"])
  }

  @Test(
    "what is no key or no such value is refused, with its line and what helps",
    arguments: [
      ("\n\nrepresentation = []", 3, "no key is called 'representation'; did you mean 'represent"),
      ("always = 1\n[nothing.like.it]", 1, "no key is called 'always'; there are data, records"),
      ("data = \"x.json\"", 1, "'data' must be a list of texts, and is a text; write data = [\"…"),
      ("# data\nmetrics = [\n  \"peak\",\n  1,\n]", 2, "'metrics' must be a list of texts, and ha"),
      ("preset = 1", 1, "'preset' must be a text, and is a number; write preset = \"…\""),
      ("preset = \"standart\"", 1, "no preset is called 'standart'; did you mean 'standard'?"),
      ("sample = \"300\"", 1, "'sample' must be a whole number from 0 on; write sample = 300"),
      (
        "instructions = 1", 1,
        "'instructions' must be true or false, and is a number; write instructions = true"
      ),
      ("seed = -1", 1, "'seed' must be a whole number from 0 on; write seed = 300"),
      ("id = true", 1, "'id' must be a text, and is true or false"),
      ("id = 2026-12-01", 1, "'id' must be a text, and is a date"),
      ("compare = 1", 1, "'compare' must be a table, and is a number"),
      ("[compare]\nfail-on = [\"worse\"]", 2, "'fail-on' takes a list of slower, heavier"),
      ("[compare]\nallow = [\"lost\"]", 2, "'allow' takes a list of missing, failed, incompar"),
      ("[compare.thresholds]\ntime = \"much\"", 2, "'much' is no share; write time = \"5%\""),
      ("[compare.thresholds]\ntime = []", 2, "'time' must be a share, and is a list; write time"),
      ("[site]\nbase-url = \"here\"", 2, "'base-url' takes an address such as https://"),
      ("[site]\nbaseurl = \"x\"", 2, "no key of 'site' is called 'baseurl'; did you mean 'base"),
      ("[site]\nname = \"x\"", 2, "no key of 'site' is called 'name'; there are title, base-url"),
      ("[site]\ntitle = 1", 2, "'title' must be a text, and is a number"),
      ("a = 1", 1, "no key is called 'a'; there are data, records, "),
      ("models = [\"shop\"]", 1, "'shop' is no import path; write it as 'package.module:Class'"),
      ("with = [\"-r x\"]", 1, "'-r x' names no package; write it as 'name' or 'name==version'"),
      ("packages = [\"orjson\"]", 1, "'orjson' is no release; write it as 'name==version', or as"),
      ("[[budget]]\nmodel = \"Order\"\nrecord = 1", 2, "'Order' is no import path; write it as"),
      ("[[budget]]\nruntimes = \"x\"", 2, "'runtimes' must be a list of texts, and is a text"),
      ("budget = 1", 1, "'budget' must be a list of tables, and is a number; write [[budget]]"),
      ("[[budget]]\nmetric = \"peak\"", 1, "a budget needs a limit: record = \"500 B\", or total"),
      ("[[budget]]\nrecord = 1\ntotal = 2", 3, "a budget has 'record' or 'total', and not both"),
      ("[[budget]]\nrecord = 1\n[[budget]]\nrecord = \"-5 B\"", 4, "'-5 B' is no size; write re"),
      ("[[budget]]\nrecord = true", 2, "'record' must be a size, and is true or false; write r"),
      ("[[budget]]\nrepresentations = 1", 2, "no key of 'budget' is called 'representations'; did"),
      ("data = [", 1, "not TOML: "),
      ("data = []\ndata = []", 2, "not TOML: "),
      ("x = 1\n\ny = \"\0\"", 3, "not TOML: a character that text has not: U+0000"),
    ] as [(String, Int, String)])
  func refused(_ text: String, _ line: Int, _ sentence: String) throws {
    let found = try #require(failure { _ = try configuration(text) })
    #expect(found.status == .badInput)
    #expect(found.sentence.hasPrefix("tare.toml:\(line): \(sentence)"), "\(found.sentence)")
  }

  @Test("without a file nothing is configured")
  func none() throws {
    let found = try Configuration.found(from: folder.path)
    #expect(found.file == nil && found.budgets.isEmpty && found.matrix.isEmpty)
  }
}
