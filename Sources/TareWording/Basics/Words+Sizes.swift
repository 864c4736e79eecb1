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

  package static let sameSize = "the same size"

  /// The same against a dict: "64% smaller than a dict", "the same size as a dict".
  package static func sizeOfDict(_ share: Double) -> String {
    let size = size(share)
    return switch size {
    case sameSize: "\(size) as a dict"
    case _ where size.hasSuffix("the size"): "\(size) of a dict"
    default: "\(size) than a dict"
    }
  }
}
