import TareFoundation
package import TareModel

extension Fingerprint {
  /// Of a whole file; nil where it cannot be read.
  package init?(file path: String) {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    self.init()
    // Foundation would read by blocks of the disk, which takes longer than the sums.
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      buffer.withUnsafeBytes { add(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      if count < buffer.count { break }
    }
    if ferror(file) != 0 { return nil }
  }
}
