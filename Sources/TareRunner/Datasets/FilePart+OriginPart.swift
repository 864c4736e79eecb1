import ProbeProtocol
import TareModel
import Unpacking

extension FilePart {
  /// How the user's file has the records, for source that reads that file.
  var originPart: OriginPart {
    var origin = OriginPart(
      form: origin.form, keys: part?.keys ?? [], key: origin.key,
      header: false, divider: divider.map { String(decoding: [$0], as: UTF8.self) },
      packing: packed, mark: file.isMarked)
    switch part?.layout {
    case .rows(let header, let isSequence):
      origin.sequence = isSequence
      if case .list = header { origin.header = true }
    default: break
    }
    return origin
  }

  private var packed: OriginPart.Packed? {
    switch file.packing {
    case .gzip: .gzip
    case .xz: .xz
    case nil: nil
    }
  }
}
