import Foundation
import TareModel
import TareStore

/// What tells one build of this program from another: its version and its bytes.
enum ProgramStamp {
  /// Nil where the program cannot be read: then nothing is kept, for no build would know its own.
  static let text: String? = {
    let path = Bundle.main.executableURL?.path ?? CommandLine.arguments[0]
    return Fingerprint(file: path).map { "\(Tare.version) \($0.text)" }
  }()
}
