import TareMarkup
import TareWording

extension Words {
  /// Text of the user's as the heading of a page, set small where it is more of a text than a title.
  static func heading(_ text: String) -> Markup {
    HTML.h1(text.count > 60 ? ["class": "long"] : [:], foreign(text))
  }
}
