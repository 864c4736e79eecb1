import TareMarkup

/// What stands on a page about experiments while none of them was run.
struct UnaskedPage {
  var path: SitePath
  var title: String
  var summary: String

  var content: PageContent {
    PageContent(
      path: path, title: title, summary: summary,
      body: PageHead(title: [.text(title)]).markup
        + EmptyState.because(
          "No run on this site asked any of these questions.",
          command: ["tare", "run", "--runtime", "cpython-*", "--experiment", "*"]))
  }
}
