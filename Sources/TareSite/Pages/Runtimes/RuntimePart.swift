import TareAnalysis
import TareMarkup
import TareModel

/// The figures of one runtime: weight, peak, time, and weight against time.
struct RuntimePart {
  let view: DatasetView
  let runtime: Runtime
  /// The page it stands on.
  let page: SitePath

  func markup(level: Tag) -> [Markup] {
    let id = "\(Slug(runtime.id))"
    let anatomy = AnatomyFigures(view, runtime).markup(
      CellKey.plain, ids: ("anatomy-\(id)", "fields-\(id)"), page: page, level: level)
    return [
      MemoryFigure(view, runtime).figure(id: "memory-\(id)", page: page)?.markup(level: level)
    ].compactMap(\.self) + anatomy
      + [
        PeakFigure(view: view, runtime: runtime).ofRepresentations(id: "peak-\(id)", page: page)?
          .markup(level: level),
        TimeTable(view, runtime, page: page).markup(id: "time-\(id)", level: level),
        InstructionTable(view, runtime, page: page).markup(id: "instructions-\(id)", level: level),
        TradeFigure(view, runtime).figure(id: "trade-\(id)", page: page)?.markup(level: level),
      ].compactMap(\.self)
  }
}
