import TareMarkup

/// Content that is there for those who ask for it.
struct Fold {
  var summary: [Markup]
  var content: [Markup]
  var isOpen = false

  var markup: Markup {
    HTML.details(
      isOpen ? ["class": "fold", "open": ""] : ["class": "fold"],
      [HTML.summary(summary)] + content)
  }
}

/// Names with what they stand for.
struct FactList {
  var facts: [(name: String, value: [Markup])]

  var markup: Markup {
    HTML.dl(
      ["class": "facts"],
      facts.flatMap { [HTML.dt(.text($0.name)), HTML.dd($0.value)] })
  }
}
