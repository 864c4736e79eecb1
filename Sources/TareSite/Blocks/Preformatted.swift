import TareMarkup

/// Text as a machine wrote it or reads it, in a box that scrolls and that the keyboard reaches.
enum Preformatted {
  static func code(_ text: String) -> Markup { box(HTML.code(.text(text))) }
  /// A whole module; a script gives it a button that copies it.
  static func module(_ text: String) -> Markup {
    HTML.pre(["class": "module", "tabindex": "0"], HTML.code(.text(text)))
  }
  static func output(_ text: String) -> Markup { box(HTML.samp(.text(text))) }

  private static func box(_ content: Markup) -> Markup { HTML.pre(["tabindex": "0"], content) }
}
