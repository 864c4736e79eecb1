package import ProbeProtocol
import TareFoundation
package import TareModel

/// A dataset found, read once and proven to be records.
package struct LoadedDataset: Sendable {
  /// What a run file keeps of it.
  package var dataset: Dataset
  package var path: String
  package var format: DatasetPart.Format
  package var schema: SchemaNode
  /// Other parts that may be meant, the largest first.
  package let others: [RecordsOrigin.Other]
  /// The dotted names of lists that hold nothing, in a file that is one record.
  package let emptyLists: [String]
  /// Fields of the records, those of others below them, in the order of the file.
  package let fields: [FieldSummary]
  /// The fields that benchmarks touch, with the value looked for, which `dataset` may not tell.
  private let query: Query
  /// What counts and which fields are read was found out, not said by a manifest.
  package let isInferred: Bool
  /// Where the user has the file; `path` is where probes read it.
  package let original: String
  /// Where its bytes are: every probe reads a copy that belongs to this program.
  private var scratch: ScratchFolder?
  /// How the user's file has the records.
  private let origin: OriginPart
  /// Of the file that probes read, when it was made.
  private let stamp: FileStamp?

  /// No probe, and nobody else, has touched what probes read.
  var isUntouched: Bool { stamp?.isCurrent ?? false }

  /// The form that goes to a probe.
  package var part: DatasetPart {
    DatasetPart(
      name: dataset.name, path: path, format: format, count: dataset.records, schema: schema,
      query: query)
  }

  /// The same for source that reads the user's own file.
  var writtenPart: DatasetPart {
    var part = part
    part.origin = origin
    return part
  }

  /// Reads a file of records, standard input, or a folder with a manifest.
  package static func read(
    _ path: String, _ options: DatasetOptions = DatasetOptions()
  ) throws(DatasetError) -> LoadedDataset {
    if FileManager.default.isFolder(path) == true { return try read(folder: path, options) }
    let part = try FilePart.of(try DatasetFile(path, unpackLimit: options.unpackLimit), options)
    let query = QueryInference(root: part.found.shape, records: part.found.records).query
    let place = part.origin.part.map { ", the part at '\($0)'" } ?? ""
    return try LoadedDataset(
      name: part.file.name, title: part.file.name,
      summary: "Records of the user's\(place); query fields were inferred.", part: part,
      query: query, options: options)
  }

  private static func read(
    folder: String, _ options: DatasetOptions
  ) throws(DatasetError) -> LoadedDataset {
    let manifestPath = folder + "/manifest.json"
    guard FileManager.default.fileExists(atPath: manifestPath) else {
      throw DatasetError(.missing, source: folder, why: "a folder without a manifest.json")
    }
    guard options.records == nil else {
      throw DatasetError(
        .choice, source: folder,
        why: "its manifest names the file of records; '--records' is of a file by itself")
    }
    let manifest = try Manifest.read(manifestPath)
    let file = try DatasetFile(
      folder + "/" + manifest.records, unpackLimit: options.unpackLimit)
    let part = try FilePart.of(file, options)
    try manifest.check(against: part.found.shape, source: manifestPath)
    return try LoadedDataset(
      name: manifest.name, title: manifest.title ?? manifest.name,
      summary: manifest.summary ?? "", part: part, query: manifest.query,
      manifest: manifest, options: options)
  }

  private init(
    name: String, title: String, summary: String, part: FilePart, query: Query,
    manifest: Manifest? = nil, options: DatasetOptions
  ) throws(DatasetError) {
    let (file, found) = (part.file, part.found)
    self.query = try options.query.applied(to: query, shape: found.shape, source: file.source)
    isInferred = manifest == nil
    let isNamed = options.query.match.map { $0.value != nil } ?? (manifest?.match != nil)
    dataset = Dataset(
      name: name, title: title, summary: summary, bytes: found.bytes, records: found.records,
      sha256: found.sha256,
      query: isNamed ? self.query : self.query.told(of: found.shape, records: found.records),
      origin: part.origin)
    (others, emptyLists) = (part.others, part.emptyLists)
    origin = part.originPart
    fields = FieldSummary.all(in: found.shape)
    original = file.path
    format = found.format
    schema = found.shape.node
    var (path, scratch) = (file.path, file.scratch)
    if let chosen = found.chosen, chosen.count < found.records {
      let sample = try SampleFile(of: file, chosen, format: format)
      dataset.hold(sample, of: chosen.count)
      (path, scratch) = (sample.path, sample.scratch)
    } else if scratch == nil {
      let copy = try OwnCopy(of: file, sha256: found.sha256)
      (path, scratch) = (copy.path, copy.scratch)
    }
    if let stamp = file.stamp, !stamp.isCurrent { throw .changed(file.source) }
    (self.path, self.scratch) = (path, scratch)
    stamp = FileStamp(path)
  }
}

extension Dataset {
  /// From now on the dataset is its sample.
  fileprivate mutating func hold(_ file: SampleFile, of records: Int) {
    sample = SampleOrigin(
      bytes: bytes, records: self.records, sha256: sha256, seed: Sampling.seed(sha256: sha256))
    bytes = file.bytes
    self.records = records
    sha256 = file.sha256
  }
}
