import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Profilers against objects on one runtime: what is said, what is left, how long it took, and why.
struct ProfilerTables {
  let readings: ProfilerReadings
  let page: SitePath

  init(_ readings: ProfilerReadings, page: SitePath) {
    self.readings = readings
    self.page = page
  }

  func markup(level: Tag) -> [Markup] {
    [
      level(
        ["id": "says-\(Slug(readings.runtime.id))"],
        .text("What they say on \(readings.runtime.title)")),
      HTML.p(
        ["class": "subtitle"],
        "Under each figure: what the act of measuring left behind in the process, counted by the ",
        "allocator, and how long it took."),
      says.markup,
      level(["id": "why-\(Slug(readings.runtime.id))"], "Why they disagree"),
      why.markup,
    ]
  }

  private func heads(_ profiler: ProfilerReadings.Profiler) -> [Markup] {
    let link = page.link(to: .experiment(profiler.experiment))
    return [HTML.a(["href": link], .text(profiler.title))]
  }

  private var says: Table {
    Table(
      caption: "Bytes that each profiler says of each object, what it left behind, and its time",
      corners: ["profiler"], columns: readings.subjects + ["importing it"],
      rows: readings.profilers.map { profiler in
        Table.Row(
          heads: heads(profiler),
          cells: readings.subjects.map { subject in
            profiler.reading(subject).map(Self.cell) ?? .empty(reason: "not weighed")
          } + [
            profiler.imported.map { .number(Formats.bytes($0)) }
              ?? .empty(reason: "the private memory of a process is not known here")
          ])
      })
  }

  private static func cell(_ reading: ProfilerReadings.Reading) -> Table.Cell {
    let left = reading.left.map { $0 == 0 ? "left nothing" : "left \(Formats.bytes($0))" }
    let took = reading.took.map(Formats.seconds)
    let note = [left, took].compactMap(\.self).joined(separator: ", ")
    return .number(
      Formats.exactBytes(reading.says), note: note.isEmpty ? nil : note,
      title: reading.grown.map { "the process grew by \(Formats.bytes($0))" })
  }

  private var why: Table {
    Table(
      caption: "Why each figure is what it is", corners: ["profiler"], columns: ["of", "because"],
      rows: readings.profilers.flatMap { profiler in
        Self.reasons(profiler).map { why, subjects in
          let isAll = subjects.count == readings.subjects.count
          return Table.Row(
            heads: heads(profiler),
            cells: [
              .text([.text(isAll ? "all" : subjects.joined(separator: ", "))]),
              .text([.text(why.sentence)]),
            ])
        }
      })
  }

  /// Each reason once, with the objects it is given for.
  private static func reasons(
    _ profiler: ProfilerReadings.Profiler
  ) -> [(why: String, subjects: [String])] {
    profiler.readings.reduce(into: []) { reasons, reading in
      guard let why = reading.why else { return }
      if let known = reasons.firstIndex(where: { $0.why == why }) {
        reasons[known].subjects.append(reading.subject)
      } else {
        reasons.append((why, [reading.subject]))
      }
    }
  }
}
