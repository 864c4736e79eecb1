import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Size, identity and the fields that the benchmarks touch.
struct DatasetFacts {
  let dataset: Dataset

  var markup: Markup {
    var facts: [(name: String, value: [Markup])] = [
      ("records", [.text(Formats.integer(dataset.records))]),
      ("file", [.text(Formats.exactBytes(dataset.bytes))]),
      (
        "SHA-256",
        [HTML.abbr(["title": dataset.sha256], HTML.code(.text(String(dataset.sha256.prefix(12)))))]
      ),
    ]
    if let origin = dataset.origin {
      facts.append(("taken from", [.text(RecordsNote.place(origin))]))
    }
    if let sample = dataset.sample {
      facts.append(("sample of", [.text(SampleNote.origin(sample))]))
    }
    let query = dataset.query
    if let path = query.collect { facts.append(("collected", [field(path)])) }
    if let match = query.match {
      facts.append(
        ("matched", [field(match.field), .text(" is \(Words.scalar(match.value))")]))
    }
    if let path = query.identify { facts.append(("identified by", [field(path)])) }
    if let path = query.share { facts.append(("shared", [field(path), " where equal"])) }
    return FactList(facts: facts).markup
  }

  private func field(_ path: [String]) -> Markup { Words.name(Words.field(path)) }
}
