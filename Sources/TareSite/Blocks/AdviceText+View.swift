import TareWording

extension AdviceText {
  init?(_ view: DatasetView) {
    self.init(
      view.runtimes.map(view.summaries), catalog: view.catalog, index: view.index,
      runtimes: view.runtimes)
  }
}
