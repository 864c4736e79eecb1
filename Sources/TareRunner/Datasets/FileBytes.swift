import Foundation

/// Whole files as bytes.
enum FileBytes {
  static func read(_ path: String) throws(DatasetError) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw DatasetError(.missing, source: path, why: "no such file")
    }
    guard !isFolder.boolValue else {
      throw DatasetError(.missing, source: path, why: "a folder, where a file should be")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DatasetError(.missing, source: path, why: "cannot be read")
    }
    return [UInt8](data)
  }
}
