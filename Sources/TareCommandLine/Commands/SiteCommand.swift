import ArgumentParser
import TareFoundation
import TareRunner
import TareSite
import TareStore

/// Makes the site from run files.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Makes the static site from all run files of a folder; prints the page to open.",
    discussion: "Example: tare site --runs Output/runs --output Output/site")

  @Option(help: "The folder of run files.")
  var runs = RunOptions.defaultRuns

  @Option(help: "The folder that becomes the site; one that is not a site already is left alone.")
  var output = "Output/site"

  @Option(help: "A folder with templates of your own.")
  var templates: String?

  @Option(help: "What the site is called, at the top of each page (default: Tare).")
  var title: String?

  @Option(
    name: .customLong("base-url"),
    help: "The address the site will have, for sitemap.xml, canonical links and the page 404.html.")
  var baseURL: String?

  @Option(
    name: .customLong("compare"),
    help: """
      Two runs to compare on a page of their own, as BASE..HEAD, each an id, a label or 'latest'; \
      repeatable. Neighbouring runs are compared anyway.
      """)
  var comparisons: [String] = []

  func validate() throws {
    for text in comparisons where Self.sides(text) == nil {
      throw ValidationError("--compare takes two runs as BASE..HEAD.")
    }
    guard let baseURL, BaseURL(baseURL) == nil else { return }
    throw ValidationError("--base-url takes an address such as https://example.org/tare/.")
  }

  func run() throws {
    try reporting {
      Console.standard.print(try make())
      return .fine
    }
  }

  /// Writes the site, as the configuration has it, and gives the path of its first page.
  func make() throws(CommandFailure) -> String {
    var command = self
    try Configuration.found().fill(&command)
    return try command.write()
  }

  private func write() throws(CommandFailure) -> String {
    let folder = RunFolder(runs)
    let (sources, faults) = try wording { () throws(StoreError) in
      try KnownRuns().sources(folder)
    }
    guard !sources.isEmpty else {
      if let fault = faults.first { throw CommandFailure(fault) }
      throw CommandFailure(.nothingMeasured, "\(runs): no run files; 'tare run' makes them")
    }
    let builder = SiteBuilder(
      runs: sources, pairs: try pairs(), templates: TemplateFolder(try templatesFolder()),
      runSchemas: RunSchema.all.map { ($0.fileName, $0.bytes) },
      title: title ?? SiteBuilder.title, baseURL: baseURL.flatMap(BaseURL.init))
    do throws(SiteError) {
      let leftOut = try builder.write(to: output, memory: Self.memory)
      // No run may keep the others from being shown.
      for sentence in faults.map({ "\($0.description); left out" }) + leftOut {
        Console.standard.note("tare: \(sentence)")
      }
    } catch {
      throw CommandFailure(error)
    }
    return URL(fileURLWithPath: output).standardizedFileURL.path + "/index.html"
  }

  private static var memory: MemoryPlace? {
    ProgramStamp.text.map { MemoryPlace(folder: CacheFolder.kept("sites"), program: $0) }
  }

  private func pairs() throws(CommandFailure) -> [RunPair] {
    let choice = RunChoice(folder: runs)
    var pairs: [RunPair] = []
    for sides in comparisons.compactMap(Self.sides) {
      pairs.append(
        RunPair(base: try choice.load(sides.base), head: try choice.load(sides.head)))
    }
    return pairs
  }

  /// `main..latest` is base and head.
  static func sides(_ text: String) -> (base: String, head: String)? {
    guard let dots = text.firstRange(of: "..") else { return nil }
    let (base, head) = (text[..<dots.lowerBound], text[dots.upperBound...])
    return base.isEmpty || head.isEmpty ? nil : (String(base), String(head))
  }

  private func templatesFolder() throws(CommandFailure) -> String {
    guard let templates else { return try ResourceLocator().templates() }
    guard FileManager.default.fileExists(atPath: templates) else {
      throw CommandFailure(.missingInput, "\(templates): no such folder of templates")
    }
    return templates
  }
}
