package import TareAnalysis
import TareFormats

extension TimeSummary.Ratio {
  /// From which to which estimate over how many processes, and how many were left out.
  package var spread: String {
    let left =
      disturbed == 0
      ? "" : ", without \(Words.count(disturbed, "other")) that met a busy machine"
    return "\(Formats.ratio(low)) to \(Formats.ratio(high)) over "
      + Words.count(processes, "process", "processes") + left
  }
}
