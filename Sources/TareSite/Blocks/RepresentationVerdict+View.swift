import TareWording

extension RepresentationVerdict {
  /// Of the newest runtime; nothing where it was not weighed there.
  init?(_ representation: String, _ view: DatasetView) {
    guard let runtime = view.runtimes.first else { return nil }
    self.init(representation, view.summaries(runtime), runtime: runtime, dataset: view.dataset)
  }
}
