import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// Observations that are words: one row for each text, with the versions on which it reads so.
struct TextTable {
  var rows: [ObservationHistory]
  var runtimes: [Runtime]

  /// Nil where no observation has words.
  var markup: [Markup] {
    guard !rows.isEmpty else { return [] }
    let names = VersionNames(runtimes)
    let table = Table(
      caption: "Observed in words, with the versions on which it reads so",
      corners: ["observation"], columns: ["versions", "reads"],
      rows: rows.flatMap { row in
        Self.texts(row).map { text, runtimes in
          Table.Row(
            heads: [.text(row.observation)],
            cells: [
              .text(
                runtimes.map { HTML.span(["id": VersionTable.anchor(row.observation, $0)], []) }
                  + [.text(names.list(runtimes))]), .text([.text(text)]),
            ])
        }
      })
    return [table.markup]
  }

  private static func texts(_ row: ObservationHistory) -> [(String, [Runtime])] {
    row.samples.reduce(into: []) { texts, sample in
      guard let text = sample.value?.words else { return }
      if let known = texts.firstIndex(where: { $0.0 == text }) {
        texts[known].1.append(sample.runtime)
      } else {
        texts.append((text, [sample.runtime]))
      }
    }
  }
}
