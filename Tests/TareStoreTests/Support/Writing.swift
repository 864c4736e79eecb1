import TareModel

@testable import TareStore

/// A whole run file as bytes.
func encoded(
  _ header: Run.Header = sampleHeader(), _ reports: [CellReport] = sampleReports,
  findings: [Finding] = sampleFindings, processes: [TimedProcess] = sampleProcesses,
  _ end: Run.End? = sampleEnd
) throws -> [UInt8] {
  let encoder = RunEncoder()
  var bytes = try encoder.begin(header)
  bytes += try encoder.add(processes: processes)
  for report in reports { bytes += try encoder.add([report]) }
  for finding in findings { bytes += try encoder.add(findings: [finding]) }
  if let end { bytes += try encoder.end(end) }
  return bytes
}

/// A run file without findings and processes as a program of version 1 wrote it.
func versionOne(_ bytes: [UInt8]) -> [UInt8] {
  let text = String(decoding: bytes, as: UTF8.self)
    .replacing("urn:tare:run:2", with: "urn:tare:run:1")
    .replacing(#/ (?:digest|frequency)="[^"]*"/#, with: "")
    .replacing("<results>", with: "<cells>").replacing("</results>", with: "</cells>")
  return Array(text.utf8)
}

/// What a decoder says against a file; nothing when it is read.
func refusal(_ path: String) -> StoreError? {
  do {
    _ = try RunDecoder().run(file: path)
    return nil
  } catch {
    return error
  }
}
