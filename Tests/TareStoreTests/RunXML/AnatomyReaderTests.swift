import LibXML
import TareModel
import Testing

@testable import TareStore

@Suite("Anatomies in run files")
struct AnatomyReaderTests {
  private static let divided = Anatomy.divided(
    records: 40,
    parts: [
      .init(
        .record,
        Dictionary(uniqueKeysWithValues: Anatomy.Kind.allCases.enumerated().map { ($1, $0 + 1) })),
      .init(.field("lines[].price"), [.data: 320, .header: 640]), .init(.keys, [.data: 9]),
      .init(.registry, [.tables: 100]), .init(.others, [.outside: -7]),
    ])

  private func reports(_ anatomy: Anatomy) -> [CellReport] {
    let key = CellKey(
      runtime: sampleHeader().runtimes[0].id, dataset: sampleHeader().datasets[0].name,
      loader: "json", representation: "dict", access: CellKey.noAccess, measure: .allocated)
    return [
      CellReport(
        key: key, process: 1, outcome: .memory(MemoryReading(total: 9, anatomy: anatomy)))
    ]
  }

  @Test(
    "are read as they were written, from a file that the schema takes",
    arguments: [divided, .divided(records: 1, parts: []), .unavailable(why: "it <hides>")])
  func trip(anatomy: Anatomy) throws {
    let bytes = try encoded(sampleHeader(), reports(anatomy))
    let run = try RunDecoder().run(bytes: bytes, named: "run.xml")
    let anatomies = run.cells.compactMap { cell -> Anatomy? in
      if case .memory(let reading) = cell.outcome { reading.anatomy } else { nil }
    }
    #expect(anatomies == [anatomy])
  }

  @Test(
    "that make no sense are an error with their line",
    arguments: [
      "<anatomy/>", #"<anatomy records="2"><part of="field-or-so" name="a"/></anatomy>"#,
      #"<anatomy records="x"/>"#, #"<anatomy records="2"><part name="a"/></anatomy>"#,
    ])
  func faults(element: String) {
    do {
      _ = try read(element) { try AnatomyReader(cursor: $0).anatomy() }
      Issue.record("it was read")
    } catch {
      #expect("\(error)".hasPrefix("part.xml:1: "))
    }
  }
}
