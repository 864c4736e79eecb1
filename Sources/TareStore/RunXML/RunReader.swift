import LibXML
import TareFoundation
import Unpacking

/// Opens run files, plain or packed: by their bytes, whatever their names end with.
enum RunReader {
  /// - Parameter pieceSize: bytes that are parsed at a time; few where only the root is looked at.
  static func open(
    _ path: String, schema: XML.Schema? = nil, pieceSize: Int = XML.Reader.pieceSize
  ) throws(XML.Error) -> XML.Reader {
    guard let file = OpenDescriptor(path, O_RDONLY),
      let head = try? file.read(upTo: Packing.length), let packing = Packing(head)
    else { return try XML.Reader(file: path, schema: schema, pieceSize: pieceSize) }
    let packed = PackedBytes(file, head, packing, pieceSize: pieceSize)
    return try XML.Reader(
      named: path, schema: schema, pieceSize: pieceSize
    ) { () throws(XML.Error) in
      do { return try packed.next() } catch {
        throw XML.Error(path, "it cannot be unpacked: \(error)")
      }
    }
  }
}
