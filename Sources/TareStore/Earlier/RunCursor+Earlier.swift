import LibXML
import TareModel

extension RunCursor {
  /// The numbers of a list of seconds, as versions 1 and 2 have them in a text.
  func earlierSamples() throws(XML.Error) -> [Double] {
    let text = try text()
    var samples: [Double] = []
    // By bytes: asking every character whether it is white space took a fifth of reading a run.
    for part in text.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      guard let sample = Double(Substring(part)), sample.isFigure else {
        throw notANumber(String(Substring(part)), name)
      }
      samples.append(sample)
    }
    return samples
  }
}
