import TareFoundation

/// Two folders change places in one step, so that at no moment there is none.
enum FolderExchange {
  /// False where the system or the file system has no such step, or one of the two is not there.
  static func swap(_ left: String, _ right: String) -> Bool {
    #if canImport(Darwin)
      return renamex_np(left, right, UInt32(RENAME_SWAP)) == 0
    #else
      return rename.map { $0(workingFolder, left, workingFolder, right, exchange) == 0 } ?? false
    #endif
  }

  #if !canImport(Darwin)
    /// AT_FDCWD and RENAME_EXCHANGE of renameat2(2), which the C module does not bring into Swift.
    private static let workingFolder: Int32 = -100
    private static let exchange: UInt32 = 2

    private typealias Rename =
      @Sendable @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32

    private static let rename: Rename? = {
      guard let symbol = dlsym(nil, "renameat2") else { return nil }
      return unsafeBitCast(symbol, to: Rename.self)
    }()
  #endif
}
