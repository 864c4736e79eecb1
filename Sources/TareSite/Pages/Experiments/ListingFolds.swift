import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// The texts beside an experiment's answers, such as byte code: equal ones once, with their
/// versions.
struct ListingFolds {
  let experiment: Experiment
  let index: FindingIndex
  let runtimes: [Runtime]

  private struct Shown {
    var listing: Listing
    var runtimes: [Runtime]
  }

  /// One fold for each title, in the order in which the newest runtime gives them.
  var markup: [Markup] {
    let shown = shown
    var titles: [String] = []
    for each in shown where !titles.contains(each.listing.title) {
      titles.append(each.listing.title)
    }
    let names = VersionNames(index.runtimes)
    return titles.map { title in
      let mine = shown.filter { $0.listing.title == title }.sorted {
        ($0.runtimes.first ?? $0.runtimes[0]) < ($1.runtimes.first ?? $1.runtimes[0])
      }
      return Fold(
        summary: [.text(title)],
        content: mine.flatMap { each in
          [
            HTML.p(["class": "note"], .text("On \(names.list(each.runtimes)):")),
            Preformatted.code(each.listing.text),
          ]
        }
      ).markup
    }
  }

  private var shown: [Shown] {
    runtimes.sorted(by: >).reduce(into: []) { shown, runtime in
      for listing in index.observed(runtime, experiment.name)?.listings ?? [] {
        if let known = shown.firstIndex(where: { $0.listing == listing }) {
          shown[known].runtimes.insert(runtime, at: 0)
        } else {
          shown.append(Shown(listing: listing, runtimes: [runtime]))
        }
      }
    }
  }
}
