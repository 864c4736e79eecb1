/// How a file is packed.
package enum Packing: Sendable, CaseIterable {
  /// RFC 1952.
  case gzip
  case xz

  /// What every file begins with that is packed so.
  private var magic: [UInt8] {
    switch self {
    case .gzip: [0x1F, 0x8B]
    case .xz: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]
    }
  }

  /// How many bytes tell.
  package static let length = 6

  /// Nil for bytes with which nothing begins that can be unpacked.
  package init?(_ bytes: [UInt8]) {
    guard let known = Self.allCases.first(where: { bytes.starts(with: $0.magic) }) else {
      return nil
    }
    self = known
  }

  package func unpacker() throws(UnpackingError) -> any Unpacker {
    switch self {
    case .gzip: try GzipUnpacker()
    case .xz: try XZUnpacker()
    }
  }
}

/// Unpacks bytes that come a piece at a time, into pieces of a limited size however much they
/// swell.
package protocol Unpacker: AnyObject {
  /// Takes packed bytes; those before must have been asked for until there was nothing more.
  func take(_ bytes: [UInt8])
  /// Bytes that come of those taken; nil when further ones have to be taken.
  func next() throws(UnpackingError) -> [UInt8]?
  /// What still comes when no further bytes do, and then nil.
  ///
  /// - Throws: `UnpackingError` where more should come.
  func last() throws(UnpackingError) -> [UInt8]?
}

/// Why bytes cannot be unpacked, as the end of a sentence.
package enum UnpackingError: Error, Equatable, CustomStringConvertible {
  case cutOff
  case damaged
  case memory

  package var description: String {
    switch self {
    case .cutOff: "it is cut off"
    case .damaged: "it is damaged"
    case .memory: "there is not enough memory"
    }
  }
}
