import Foundation
package import ProbeProtocol
package import TareModel

/// A dataset found, read once and proven to be records.
package struct LoadedDataset: Sendable {
  /// What a run file keeps of it.
  package var dataset: Dataset
  package var path: String
  package var format: DatasetPart.Format
  package var schema: SchemaNode

  /// The form that goes to a probe.
  package var part: DatasetPart {
    DatasetPart(
      name: dataset.name, path: path, format: format, count: dataset.records, schema: schema,
      query: dataset.query)
  }

  /// Reads a file of records, or a folder with a manifest.
  package static func read(_ path: String) throws(DatasetError) -> LoadedDataset {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return try read(folder: path)
    }
    let bytes = try FileBytes.read(path)
    var inspector = try DatasetInspector(bytes: bytes, source: path)
    let found = try inspector.inspect()
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let query = QueryInference(root: found.shape, records: found.records).query
    return LoadedDataset(
      name: name, title: name, summary: "Records of the user's; query fields were inferred.",
      path: path, bytes: bytes, found: found, query: query)
  }

  private static func read(folder: String) throws(DatasetError) -> LoadedDataset {
    let manifestPath = folder + "/manifest.json"
    guard FileManager.default.fileExists(atPath: manifestPath) else {
      throw DatasetError(.missing, source: folder, why: "a folder without a manifest.json")
    }
    let manifest = try Manifest.read(manifestPath)
    let path = folder + "/" + manifest.records
    let bytes = try FileBytes.read(path)
    var inspector = try DatasetInspector(bytes: bytes, source: path)
    let found = try inspector.inspect()
    try manifest.check(against: found.shape, source: manifestPath)
    return LoadedDataset(
      name: manifest.name, title: manifest.title ?? manifest.name,
      summary: manifest.summary ?? "", path: path, bytes: bytes, found: found,
      query: manifest.query)
  }

  private init(
    name: String, title: String, summary: String, path: String, bytes: [UInt8],
    found: DatasetInspector.Findings, query: Query
  ) {
    dataset = Dataset(
      name: name, title: title, summary: summary, bytes: bytes.count, records: found.records,
      sha256: SHA256.hexadecimal(bytes), query: query)
    self.path = URL(fileURLWithPath: path).standardizedFileURL.path
    format = found.format
    schema = found.shape.node
  }
}
