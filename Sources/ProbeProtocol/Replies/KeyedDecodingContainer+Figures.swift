import TareModel

/// Numbers of a reply, of which a run file can hold only some: up to 2⁵³ either way, and none below
/// what the field allows.
extension KeyedDecodingContainer {
  func decodeFigure(forKey key: Key, from least: Int = -NumberLimit.largest) throws -> Int {
    let number = try decode(Int.self, forKey: key)
    guard number.isFigure, number >= least else { throw outOfRange(key, least) }
    return number
  }

  func decodeFraction(forKey key: Key) throws -> Double {
    let number = try decode(Double.self, forKey: key)
    guard number.isFigure else { throw outOfRange(key, -NumberLimit.largest) }
    return number
  }

  /// Samples of one clock.
  func decodeSeconds(forKey key: Key) throws -> [Double] {
    let seconds = try decode([Double].self, forKey: key)
    guard seconds.allSatisfy({ $0 >= 0 && $0.isFigure }) else { throw outOfRange(key, 0) }
    return seconds
  }

  private func outOfRange(_ key: Key, _ least: Int) -> DecodingError {
    let range = least == -NumberLimit.largest ? "up to 2^53" : "from \(least) to 2^53"
    return DecodingError.dataCorruptedError(
      forKey: key, in: self, debugDescription: "it is no number \(range)")
  }
}
