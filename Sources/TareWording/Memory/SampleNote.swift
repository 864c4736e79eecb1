import TareFormats
package import TareModel

/// Says that a dataset is a sample, before anything is measured of it.
package struct SampleNote {
  package var text: String

  /// Nothing for a dataset that is whole.
  package init?(_ dataset: Dataset) {
    guard let sample = dataset.sample else { return nil }
    text =
      "\(dataset.name): measuring \(Formats.integer(dataset.records)) of "
      + "\(Formats.integer(sample.records)) records, drawn by seed \(sample.seed); totals of the "
      + "whole are projected, '--sample 0' measures all"
  }
}
