import TareFoundation

/// A package as it lies in a folder: its name and version, and what it consists of.
struct InstalledPackage: Equatable {
  var name: String
  var version: String
  /// SHA-256 of the names and digests of its files, as its `RECORD` has them; where that has none
  /// they are taken from the files.
  ///
  /// What installers write about themselves is left out, so that one release has one digest
  /// wherever it is installed.
  var digest: String

  /// Nil where a folder holds no package of this name.
  ///
  /// - Parameter normal: the name as `OwnRelease.normal` gives it.
  init?(_ normal: String, in folder: String) {
    let files = FileManager.default
    let entries = (try? files.contentsOfDirectory(atPath: folder)) ?? []
    for entry in entries.sorted() where entry.hasSuffix(Self.ending) {
      let parts = entry.dropLast(Self.ending.count).split(separator: "-")
      guard parts.count >= 2, OwnRelease.normal(parts[0]) == normal,
        let record = files.contents(atPath: "\(folder)/\(entry)/RECORD")
      else { continue }
      name = String(parts[0]).replacing("_", with: "-")
      version = String(parts[1])
      digest = Self.digest(of: String(decoding: record, as: UTF8.self), in: folder)
      return
    }
    return nil
  }

  private static let ending = ".dist-info"

  private static func digest(of record: String, in folder: String) -> String {
    let lines = record.split(whereSeparator: \.isNewline).filter { line in
      !line.contains(ending + "/") && !line.contains(".pyc,")
    }.map { line -> String in
      guard line.hasSuffix(",,") else { return String(line) }
      let path = line.dropLast(2)
      let bytes = FileManager.default.contents(atPath: "\(folder)/\(path)") ?? Data()
      return "\(path),\(SHA256.hexadecimal([UInt8](bytes)))"
    }
    return SHA256.hexadecimal(Array(lines.sorted().joined(separator: "\n").utf8))
  }
}
