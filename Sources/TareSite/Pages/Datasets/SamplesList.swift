import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// The way from the figures of a dataset to the samples behind them, representation by
/// representation.
struct SamplesList {
  let view: DatasetView
  /// The page it stands on.
  let page: SitePath

  /// The representations measured on a runtime.
  func markup(on runtime: Runtime) -> [Markup] {
    markup { view.runtimes(measuring: $0).contains(runtime) ? runtime : nil }
  }

  /// Every representation, on the newest runtime on which it was measured.
  var newest: [Markup] { markup { view.runtimes(measuring: $0).first } }

  /// Nil where no representation was measured.
  private func markup(_ runtime: (String) -> Runtime?) -> [Markup] {
    let items = view.catalog.representations.compactMap { entry in
      runtime(entry.name).map { runtime in
        let target = SitePath.samples(view.dataset.name, entry.name, runtime.id)
        return HTML.li(HTML.a(["href": page.link(to: target)], Words.name(entry.name)))
      }
    }
    return items.isEmpty ? [] : [HTML.ul(["class": "onward"], items)]
  }
}
