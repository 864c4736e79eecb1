import LibXML
import TareAnalysis
import TareModel
import TareTestSupport

@testable import TareCommandLine
@testable import TareSite
@testable import TareStore

/// Everything that the program makes of run files. A trap ends the tests; what else must not be is
/// told.
struct Handling {
  private let decoder: RunDecoder
  private let schemas: [SiteBuilder.RunSchemaFile]

  init() throws {
    decoder = try RunDecoder()
    schemas = RunSchema.all.map { ($0.fileName, $0.bytes) }
  }

  /// The run that the bytes are, or what is said against them.
  func read(_ bytes: [UInt8]) -> Result<Run, StoreError> {
    do throws(StoreError) {
      return .success(try decoder.run(bytes: bytes, named: "run.xml"))
    } catch {
      return .failure(error)
    }
  }

  /// Compares two runs along every axis, in every form.
  func compare(_ base: Run, _ head: Run) {
    var comparisons = [Comparison(base: base, head: head)]
    for runtime in head.header.runtimes.prefix(2) {
      comparisons.append(
        Comparison(
          base: head, head: head, axis: .runtime,
          coordinates: (base: head.header.runtimes[0].id, head: runtime.id)))
    }
    for entry in head.header.catalog.representations.prefix(2) {
      comparisons.append(
        Comparison(
          base: head, head: head, axis: .representation,
          coordinates: (base: CellKey.plain, head: entry.name)))
    }
    for comparison in comparisons {
      for exporter in Exporters.of(Comparison.self) {
        _ = exporter.text(of: comparison, ExportCircumstances(isColoured: true))
      }
    }
  }

  /// What the terminal says of a run.
  func report(_ run: Run) {
    let steadiness = Steadiness(run)
    _ = RunReport(run: run, steadiness: steadiness).text
    _ = AdviceReport(run: run, steadiness: steadiness).text
  }

  /// The outline that a cache would keep is the one that it gives back.
  func outlines(_ run: Run) throws -> Bool {
    let outline = RunOutline(run)
    let coder = OutlineCoder(decoder, program: "fuzz")
    guard let bytes = try coder.bytes(outline) else { return true }
    return coder.outline(bytes, named: "outline") == outline
  }

  func site(_ runs: [Run]) throws(SiteError) {
    _ = try SiteBuilder(
      runs: runs.map { RunSource($0) },
      pairs: runs.count > 1
        ? [RunPair(base: runs[0], head: runs[1])] : [],
      templates: TemplateFolder(Repository.root + "/Templates"), runSchemas: schemas
    ).pages()
  }
}
