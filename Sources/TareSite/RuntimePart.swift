import TareMarkup
import TareModel

/// The three figures of one runtime: weight, time, and one against the other.
struct RuntimePart {
  let view: DatasetView
  let runtime: Runtime
  /// A link to the run that the figures come from.
  let run: Markup

  func markup(level: Tag) -> [Markup] {
    let id = "\(Slug(runtime.id))"
    return [
      MemoryFigure(view, runtime).figure(id: "memory-\(id)", run: run)?.markup(level: level),
      TimeTable(view, runtime).markup(id: "time-\(id)", level: level, run: run),
      TradeFigure(view, runtime).figure(id: "trade-\(id)", run: run)?.markup(level: level),
    ].compactMap(\.self)
  }
}
