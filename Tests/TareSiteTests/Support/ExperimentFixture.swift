import TareModel
import TareTestSupport

/// Experiments of every family with answers that could have been given, wrong claims among them.
struct ExperimentFixture {
  var versions = ["2.7.18", "3.6.15", "3.7.16", "3.13.0"]

  static let magic = Experiment(
    name: "folding", family: .identity, question: "Is a sum of literals a literal?",
    source: "f = 200 + 300\nf is 500",
    claims: [
      claim("200 + 300 is 500", .bool(false), on: "3.6", at: 1, "f is another in 3.6"),
      claim("200 + 300 is 500", .bool(true), on: "3.7", at: 1, "all three are one in 3.7"),
      claim("a + b is 500", .bool(true), on: "3.7", at: 1, "a wrong claim"),
      claim("[] is []", .bool(true), on: "3.12", at: 1, "about a version that nobody has"),
    ], isQuick: true)
  static let json = Experiment(
    name: "json-values", family: .identity, question: "Which values of JSON are shared?",
    source: "json.loads(text)",
    claims: [
      claim(
        "1345 twice", .bool(true), on: "3.7", at: 2, "1345 is one object",
        remark: "the slide prints one id twice"),
      claim("orjson: key twice", .bool(true), on: "2.7", at: 2, "orjson shares keys"),
    ], isQuick: true)
  static let list = Experiment(
    name: "size-list", family: .sizes, question: "How many bytes is a list?",
    source: "grown = []", claims: [claim("[]", .bytes(64), on: "3.6", at: 3, "a list has 64")],
    isQuick: true)
  static let pop = Experiment(
    name: "talk-pop", family: .talk, question: "How long does pop take?",
    source: "while r: r.pop()",
    claims: [
      claim("objects / dict", .ratio(1.48), on: "3.7", at: 4, "objects take longer"),
      claim("objects / dict", .ratio(0.1), on: "3.7", at: 4, "a wrong ratio"),
    ], isQuick: false)
  /// Names that nobody would choose.
  static let nasty = Experiment(
    name: "../<b>\u{202E}", family: .talk, question: "</main><script>alert(1)</script>\u{7}",
    source: "\u{1b}[31m</pre>",
    claims: [
      claim(
        "\"<i>", .text("</td>\u{0}"), on: "</b>", at: 0,
        String(repeating: "Длинно & <script> ", count: 30))
    ], isQuick: false)

  private static let profilers = ["pympler", "guppy"].map { name in
    Experiment(
      name: "profiler-\(name)", family: .profilers, question: "What does \(name) say?",
      source: "weigh(made)", claims: [], isQuick: false, dataset: "cargo")
  }

  private static func claim(
    _ observation: String, _ value: ObservedValue, on version: String, at: Int, _ says: String,
    remark: String? = nil
  ) -> Claim {
    Claim(
      observation: observation, value: value, on: version,
      slide: ["<Slide>", "Немного магии", "Делаем принт", "Сколько байт", "А если атрибуты"][at],
      says: says, remark: remark, at: at)
  }

  /// The run with the experiments and their findings in it.
  func asked(_ fixture: RunFixture) -> Run {
    var fixture = fixture
    fixture.versions = versions
    var run = fixture.run
    run.header.catalog.experiments =
      [Self.magic, Self.json, Self.list, Self.pop, Self.nasty] + Self.profilers
    run.findings = run.header.runtimes.flatMap { runtime in
      run.header.catalog.experiments.map { experiment in
        Finding(
          runtime: runtime.id, experiment: experiment.name,
          outcome: Self.outcome(experiment, runtime.version))
      }
    }
    return run
  }

  private static func outcome(_ experiment: Experiment, _ version: Version) -> FindingOutcome {
    let minor = version.minor
    switch experiment.name {
    case magic.name:
      return seen(
        [("200 + 300 is 500", .bool(version >= Version("3.7"))), ("a + b is 500", .bool(false))],
        listings: [Listing(title: "f = 200 + 300", text: minor == "2.7" ? "BINARY_ADD" : "LOAD")])
    case json.name:
      if minor == "3.6" { return .timedOut(after: 5, stderr: "Traceback <x>") }
      let orjson: [(String, ObservedValue)] =
        minor == "2.7" ? [] : [("orjson: key twice", .bool(true))]
      return seen([("1345 twice", .bool(false))] + orjson)
    case list.name:
      let header = minor == "3.13" ? 56 : 72
      return seen(
        [("[]", .bytes(header)), ("0", .bytes(24)), ("grows at", .text("1 5 9"))],
        series: [
          ObservedSeries(
            name: "list, by places", unit: .bytes, counts: "places",
            points: [0, 1, 5, 9, 500].map { .init(x: $0, y: header + 8 * $0) })
        ])
    case pop.name:
      return minor == "2.7"
        ? .unavailable(why: "no f-strings before 3.6")
        : seen([("objects / dict", .ratio(1.3)), ("seconds", .seconds(0.002))])
    case nasty.name: return .failed(why: "</p>", stderr: "<script>\u{1b}")
    default:
      return .observed(
        Observed(observations: [
          weighed("profiler", .text("\(experiment.name) 1.1"), of: nil),
          weighed("says", .bytes(version.numbers[1])), weighed("left", .bytes(70_000)),
          weighed("seconds", .seconds(0.1)), weighed("why", .text("it counts <keys>")),
        ]))
    }
  }

  private static func weighed(
    _ role: String, _ value: ObservedValue, of subject: String? = "a list"
  ) -> Observation {
    Observation(
      name: "\(subject ?? "the tool"), \(role)", value: value, role: role, subject: subject)
  }

  private static func seen(
    _ observations: [(String, ObservedValue)], series: [ObservedSeries] = [],
    listings: [Listing] = []
  ) -> FindingOutcome {
    .observed(
      Observed(
        observations: observations.map { Observation(name: $0, value: $1) }, series: series,
        listings: listings))
  }
}
