import TareModel

/// Says that a dataset is a sample, before anything is measured of it.
struct SampleNote {
  var text: String

  /// Nothing for a dataset that is whole.
  init?(_ dataset: Dataset) {
    guard let sample = dataset.sample else { return nil }
    text =
      "\(dataset.name): measuring \(Digits.grouped(dataset.records)) of "
      + "\(Digits.grouped(sample.records)) records, drawn by seed \(sample.seed); totals of the "
      + "whole are projected, '--sample 0' measures all"
  }
}
