import Synchronization

/// A variable in the environment of every process that this program starts.
///
/// A child inherits it whatever group, session or descriptors it takes, so that what a plug-in
/// leaves running is found. All marks are of one length, for the size of an environment moves the
/// stack.
struct ProcessMark: Sendable, Equatable {
  static let variable = "TARE_PROCESS"

  /// What the marks of this program's processes begin with.
  static let ofProgram = ProcessMark(
    text: padded(String(UInt64.random(in: 0...UInt64.max), radix: 16), to: 16))

  let text: String

  /// The mark of the next process.
  static func next() -> ProcessMark {
    let number = count.withLock { count in
      count += 1
      return count
    }
    return ProcessMark(text: ofProgram.text + padded(String(number), to: 8))
  }

  /// Whether any process was started; where none was, none need be looked for among all there are.
  static var isInUse: Bool { count.withLock { $0 > 0 } }

  private static let count = Mutex(0)

  private static func padded(_ digits: String, to length: Int) -> String {
    String(repeating: "0", count: max(0, length - digits.count)) + digits + "."
  }

  /// The variable as it stands in an environment, up to the end of the mark.
  var entry: String { "\(Self.variable)=\(text)" }
}
