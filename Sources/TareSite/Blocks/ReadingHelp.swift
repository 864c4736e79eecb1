import TareMarkup
import TareWording

/// How to read the figures, two lines each; the whole story is on the page about the method.
struct ReadingHelp {
  let page: SitePath

  var markup: [Markup] {
    [
      HTML.h2(["id": "reading"], "How to read the figures"),
      HTML.dl(
        ["class": "words"],
        Self.words.flatMap { [HTML.dt(.text($0.name)), HTML.dd(.text($0.meaning))] }),
      HTML.p(
        "Every metric, every benchmark with its source and the limits of all this: ",
        HTML.a(["href": page.link(to: .method)], "the method"), "."),
    ]
  }

  private static let words: [(name: String, meaning: String)] = [
    (
      "Allocated",
      "Bytes asked of the allocator for one further record, when many are held already. "
        + "The headline, because it counts what is really asked for and nothing twice."
    ),
    (
      "Values and what holds them",
      "The values are the characters of the strings and 8 bytes for a number, each object once. "
        + "What holds them is all the rest: the objects’ heads, dicts, tuples and lists."
    ),
    (
      "Deep size",
      "What the sizes of all objects that can be reached add up to, as asizeof counts them. "
        + "It is not always what is allocated; it is there to compare with other sources."
    ),
    (
      "Resident",
      "How much the process grew for each record. It includes what the allocator loses by "
        + "rounding, so it is a little above allocated. Where it is clearly more, something is "
        + "held that Python’s allocator does not know of, and answers and bars go by resident."
    ),
    (
      "Relative time",
      "Time divided by the time of the same benchmark on plain dicts in the same process. "
        + "0.7× is faster than a dict, 1.4× is slower; seconds differ by machine, ratios much less."
    ),
  ]
}
