import TareModel

@testable import TareStore

/// A whole run file as bytes.
func encoded(
  _ header: Run.Header = sampleHeader(), _ reports: [CellReport] = sampleReports,
  _ end: Run.End? = sampleEnd
) throws -> [UInt8] {
  let encoder = RunEncoder()
  var bytes = try encoder.begin(header)
  for report in reports { bytes += try encoder.add([report]) }
  if let end { bytes += try encoder.end(end) }
  return bytes
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
