import TareFormats
import TareModel

extension Words {
  /// A share of some bytes as readers say it: "64% smaller", "12% larger", "2.3× the size".
  package static func size(_ share: Double) -> String {
    let percent = Int(nearest: (abs(share - 1) * 100).asFigure)
    return switch share {
    case _ where percent == 0: sameSize
    case ..<1: "\(percent)% smaller"
    case ..<2: "\(percent)% larger"
    default: "\(Formats.ratio(share)) the size"
    }
  }

  private static let sameSize = "the same size"

  /// The same against something: "64% smaller than a dict", "the same size as a dict", "2.3× the
  /// size of a dict".
  package static func size(_ share: Double, of other: String) -> String {
    let size = size(share)
    return switch size {
    case sameSize: "\(size) as \(other)"
    case _ where size.hasSuffix("the size"): "\(size) of \(other)"
    default: "\(size) than \(other)"
    }
  }
}
