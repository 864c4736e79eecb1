import TareMarkup
import TareWording

extension CommandLineText {
  /// A block that a script gives a button to copy it.
  var markup: Markup { HTML.pre(["class": "command", "tabindex": "0"], HTML.code(.text(text))) }
}
