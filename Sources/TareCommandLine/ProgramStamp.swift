import Foundation
import TareModel
import TareStore

/// What tells one build of this program from another: its version and its bytes.
enum ProgramStamp {
  static let text: String = {
    let path = Bundle.main.executableURL?.path ?? CommandLine.arguments[0]
    return "\(Tare.version) \(Fingerprint(file: path)?.text ?? "unknown")"
  }()
}
