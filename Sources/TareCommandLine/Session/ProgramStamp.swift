import TareFoundation
import TareModel
import TareStore

/// What tells one build of this program from another: its version and its bytes.
enum ProgramStamp {
  /// Nil where the program cannot be read: then nothing is kept, for no build would know its own.
  static let text: String? = Fingerprint(file: Executable.path).map {
    "\(Tare.version) \($0.text)"
  }
}
