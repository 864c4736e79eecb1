#if os(Linux)
  import CSystemCalls
#else
  import TareFoundation
#endif

/// Two folders change places in one step, so that at no moment there is none.
enum FolderExchange {
  /// False where the system or the file system has no such step, or one of the two is not there.
  static func swap(_ left: String, _ right: String) -> Bool {
    #if os(Linux)
      tare_exchange(left, right) == 0
    #else
      renamex_np(left, right, UInt32(RENAME_SWAP)) == 0
    #endif
  }
}
