package import TareAnalysis
import TareFormats

/// What the releases of a package changed, in words.
package struct ReleasesText {
  package let place: ReleaseHistory.Place
  package let series: [ReleaseSeries]

  package init(_ place: ReleaseHistory.Place, _ series: [ReleaseSeries]) {
    self.place = place
    self.series = series
  }

  /// How many figures changed.
  package var changes: Int { moved.count }

  private var moved: [ReleaseSeries] { series.filter(\.isMoved) }

  /// "orjson 3.10.15 to 3.11.5: the load of dict from orjson is slower by 9.6%".
  package var headline: String {
    guard let any = series.first, let first = any.points.first, let last = any.points.last else {
      return "\(Words.isolated(place.package)): no figure was measured with two releases"
    }
    let ends = "\(Words.isolated(place.package)) \(first.release) to \(last.release)"
    guard let most = moved.first else {
      return "\(ends): none of \(Words.count(series.count, "figure")) changed"
    }
    let change = "\(FigureWords.measured(most.key)) is \(FigureWords.change(most.change))"
    let more = moved.count - 1
    return "\(ends): \(change)" + (more > 0 ? ", and \(Words.count(more, "more figure"))" : "")
  }
}
