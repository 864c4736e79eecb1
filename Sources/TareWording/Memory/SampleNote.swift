import TareFormats
package import TareModel

/// Says that a dataset is a sample, before anything is measured of it.
package struct SampleNote {
  package var text: String

  /// How many records were measured, and of how many: "6,000 records".
  package static func records(of dataset: Dataset) -> String {
    let count = Words.count(dataset.records, "record")
    guard let sample = dataset.sample else { return count }
    return count + " drawn from \(Formats.integer(sample.records)); "
      + "what is marked as projected was not measured"
  }

  /// What a sample was drawn of, and how.
  package static func origin(_ sample: SampleOrigin) -> String {
    "\(Words.count(sample.records, "record")), \(Formats.exactBytes(sample.bytes)), "
      + "a random sample, the same for the same file; "
      + "totals are projected, not measured"
  }

  /// Nil for a dataset that is whole.
  package init?(_ dataset: Dataset) {
    guard let sample = dataset.sample else { return nil }
    text =
      "\(dataset.name): measuring a random sample of \(Formats.integer(dataset.records)) of "
      + "\(Formats.integer(sample.records)) records; totals are projected, "
      + "'--sample 0' measures all"
  }
}
