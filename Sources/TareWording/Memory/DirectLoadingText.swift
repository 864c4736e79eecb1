package import TareAnalysis
import TareFormats
package import TareMarkup
import TareModel

/// Whether the dicts can be left out while loading, and what becomes of the peak.
package enum DirectLoadingText {
  /// One plain sentence or two; nil where no peak is known.
  package static func answer(_ all: [DirectLoading]) -> [Markup]? {
    guard let best = all.best, let share = best.peakShare, let peak = best.direct.peak,
      let plain = best.byDicts.peak
    else { return nil }
    let peaks = "\(Formats.bytes(peak)) in place of \(Formats.bytes(plain))"
    let way: [Markup] = [
      Words.name(best.loader), " makes ", Words.name(best.representation),
      .text(" with a peak of \(peaks).\(speed(best))"),
    ]
    return (share < 0.995 ? ["Yes, you can load without dicts: "] : ["Dicts cost no peak here: "])
      + way
  }

  private static func speed(_ best: DirectLoading) -> String {
    guard let ratio = best.ratio else { return "" }
    return " It loads \(Speed.words(ratio.value, than: "json and its dicts"))."
  }

  /// The head of a figure: who needs least at the peak.
  package static func finding(_ all: [DirectLoading]) -> [Markup] {
    guard let best = all.best, let share = best.peakShare, share < 0.995 else {
      return ["Loading without dicts lowers no peak here"]
    }
    return [
      Words.name(best.loader),
      .text(" needs a peak \(Words.size(share, of: "by way of dicts"))"),
    ]
  }

  /// What a row of the figure is called that is made of dicts.
  package static func byDicts(_ representation: String) -> String { "\(representation) by dicts" }

  /// What the figures stand for.
  package static let subtitle = """
    By dicts, json reads the text and every record is made of its dict. Directly, the loader makes \
    the records itself. The text of the file is in no peak.
    """

  /// Of a peak that is not all.
  package static let more = "its reader takes memory of its own, which is not in this peak"

  package static let unmeasured = "Loaders that need no dicts were not measured here."
}
