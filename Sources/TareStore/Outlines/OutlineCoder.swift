import LibXML
import TareModel

/// An outline as bytes: what a run file says beside its measured cells as XML, then how the machine
/// did and the figures, packed.
struct OutlineCoder {
  private let decoder: RunDecoder
  /// What tells one build of this program from another: each reads its own outlines only.
  private let program: String

  init(_ decoder: RunDecoder, program: String) {
    self.decoder = decoder
    self.program = program
  }

  private static let magic = "tare outline 4\n"

  /// Nil for a run that has no end, which is no whole run file.
  func bytes(_ outline: RunOutline) throws(StoreError) -> [UInt8]? {
    guard let end = outline.end else { return nil }
    let encoder = RunEncoder()
    var xml = try encoder.begin(outline.header)
    let unmeasured = outline.unmeasured.map {
      CellReport(key: $0.key, process: 1, outcome: $0.outcome)
    }
    xml += try encoder.add(
      Results(
        reports: unmeasured, findings: outline.findings, imported: outline.imported))
    xml += try encoder.end(end)
    var queue = ByteQueue()
    queue.put(Self.magic)
    queue.put(program)
    queue.put(xml)
    queue.put(outline.measured)
    queue.put(PackedSteadiness.bytes(outline.steadiness))
    PackedFigures.put(outline.figures, into: &queue)
    // Whatever happened to the file since, half an outline is none.
    queue.put(Fingerprint(queue.bytes).text)
    return queue.bytes
  }

  /// Nil where the bytes are not those of an outline, or were harmed.
  func outline(_ bytes: [UInt8], named source: String) -> RunOutline? {
    var queue = ByteQueue(bytes)
    guard queue.text() == Self.magic, queue.text() == program, let xml = queue.part(),
      let measured = queue.number(), let steadiness = queue.part(),
      let figures = PackedFigures.take(from: &queue)
    else { return nil }
    let mark = Fingerprint(bytes[..<queue.taken]).text
    guard queue.text() == mark, queue.isEmpty,
      let run = try? decoder.run(bytes: xml, named: source)
    else { return nil }
    return RunOutline(
      header: run.header, figures: figures, unmeasured: run.cells, findings: run.findings,
      measured: measured, end: run.end,
      steadiness: PackedSteadiness.steadiness(steadiness), imported: run.imported)
  }
}
