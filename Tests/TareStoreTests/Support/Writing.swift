import LibXML
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
  bytes += try encoder.add(Results(reports: reports, findings: findings, processes: processes))
  if let end { bytes += try encoder.end(end) }
  return bytes
}

/// What an element of a run file is read as by readers of parts of it.
func read<Value>(
  _ element: String, _ body: (RunCursor) throws -> Value
) throws -> Value {
  let cursor = RunCursor(reader: try XML.Reader(bytes: Array(element.utf8), named: "part.xml"))
  try cursor.enterRoot()
  return try body(cursor)
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
