import Foundation

/// What tells one build of this program from another: its version, and the size and time of its file.
enum ProgramStamp {
  static var text: String {
    let path = Bundle.main.executableURL?.resolvingSymlinksInPath().path ?? CommandLine.arguments[0]
    let facts = try? FileManager.default.attributesOfItem(atPath: path)
    let size = facts?[.size] as? Int ?? 0
    let time = (facts?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(Tare.version) \(size) \(time)"
  }
}
