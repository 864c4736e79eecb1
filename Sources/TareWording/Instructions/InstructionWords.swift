package import TareAnalysis
import TareFormats
import TareModel

/// The words for instructions, and for where they say otherwise than times.
package enum InstructionWords {
  /// "80,766 (0.39×)", of plain dicts and where these were not counted without the ratio.
  package static func short(_ figure: InstructionFigure) -> String {
    let count = Formats.integer(figure.count)
    guard let ratio = figure.ratio, !figure.isPlain else { return count }
    return "\(count) (\(Formats.ratio(ratio)))"
  }

  /// "filter: slots by attribute executes 13% fewer instructions than dict by key, and takes 16%
  /// longer."
  package static func sentence(_ pair: InstructionFigures.Disagreement) -> String {
    let fewer = Formats.percent(pair.more / (1 + pair.more))
    return "\(pair.fewer.benchmark.name): \(name(pair.fewer)) executes \(fewer) fewer "
      + "instructions than \(name(pair.faster)), and takes \(Formats.percent(pair.longer)) longer."
  }

  /// Why the two may differ.
  package static let why = """
    Instructions are no time: one that waits for memory takes as long as hundreds of others, and \
    so does a jump that the processor guessed wrong.
    """

  private static func name(_ figure: InstructionFigure) -> String {
    Words.held(figure.key.representation, figure.key.access)
  }

  /// "of one run over the first 300 records".
  package static func extent(records: Int) -> String {
    "of one run over \(Words.count(records, "record"))"
  }
}
