#if os(Linux)
  import CSystemCalls
#endif

/// Whether a child's memory lies at random addresses.
///
/// Some of what is weighed depends on addresses: orjson's memo of keys hashes them, and on CPython
/// 3.6 and 3.7 its records were up to 9 % heavier in 1 of 10 processes. Weights are therefore
/// taken at fixed addresses; times at random ones, so that several processes average over layouts.
enum AddressLayout: Sendable {
  case fixed
  case random

  /// Calls `spawn` so that a child started in it on this thread has the layout.
  ///
  /// The personality belongs to a thread and is handed to its children (personality(2)); a system
  /// or sandbox that refuses leaves the layout random.
  func apply<Value, Failure: Error>(
    _ spawn: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    #if os(Linux)
      guard self == .fixed else { return try spawn() }
      let before = tare_personality(Self.query)
      guard before >= 0, tare_personality(UInt(before) | Self.noRandomize) >= 0 else {
        return try spawn()
      }
      defer { _ = tare_personality(UInt(before)) }
    #endif
    return try spawn()
  }

  #if os(Linux)
    private static let query: UInt = 0xFFFF_FFFF
    /// ADDR_NO_RANDOMIZE of <sys/personality.h>, which the C module does not bring into Swift.
    private static let noRandomize: UInt = 0x004_0000
  #endif
}
