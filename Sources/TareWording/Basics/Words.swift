import TareAnalysis
import TareFormats
package import TareMarkup
package import TareModel

/// The small words that every page puts together in the same way.
package enum Words {
  /// The unit of a metric in words: "bytes" for `B`.
  package static func unit(_ unit: String) -> String {
    unit == MetricDescriptor.bytes ? "bytes" : unit
  }

  /// "a", "a and b", "a, b and c".
  package static func list(_ items: [Markup]) -> [Markup] {
    items.enumerated().flatMap { index, item -> [Markup] in
      switch index {
      case 0: [item]
      case items.count - 1: [" and ", item]
      default: [", ", item]
      }
    }
  }

  /// The same without markup.
  package static func list(_ texts: [String]) -> String {
    list(texts.map { .text($0) }).map(\.plainText).joined()
  }

  /// The end of a sentence about the fastest: those that tie with it. Those that only one process
  /// timed are named apart, for that is the reason.
  ///
  /// - Parameters:
  ///   - timed: how many were timed, the fastest among them.
  ///   - most: how many are named of each; the rest are counted.
  package static func ties(
    _ names: [String], forOneProcess few: [String], of timed: Int, most: Int = .max
  ) -> String {
    if names.count > mostOfAll, names.count + 1 == timed {
      return "; all the others tie with it"
    }
    func some(_ names: [String]) -> String {
      let more = names.count - most
      return more > 0
        ? names.prefix(most).joined(separator: ", ") + " and \(more) more" : list(names)
    }
    let tie = { (names: [String]) in names.count == 1 ? "ties" : "tie" }
    let many = names.filter { !few.contains($0) }
    let once = "\(some(few)), \(few.count == 1 ? "" : "each ")timed in one process"
    switch (many.isEmpty, few.isEmpty) {
    case (true, true): return ""
    case (false, true): return "; \(some(many)) \(tie(many)) with it"
    case (true, false): return "; \(once), \(tie(few)) with it"
    case (false, false):
      let so = few.count == 1 ? "so does" : "so do"
      return "; \(some(many)) \(tie(many)) with it, \(so) \(once)"
    }
  }

  /// All are named where they are no more than that.
  private static let mostOfAll = 4

  /// A name that is typed in commands, as code.
  package static func name(_ text: String) -> Markup { HTML.code(.text(text)) }

  package static func names(_ texts: [String]) -> [Markup] { list(texts.map(name)) }

  /// "1 record", "6,000 records".
  package static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(Formats.integer(number)) \(number == 1 ? one : many ?? one + "s")"
  }

  /// "3 measured, 1 failed": how many of each kind, without those of which there is none.
  package static func tally(_ kinds: [(count: Int, name: String)]) -> String {
    kinds.filter { $0.count > 0 }.map { "\(Formats.integer($0.count)) \($0.name)" }.joined(
      separator: ", ")
  }

  /// Which ratios were left out, and why.
  package static func leftOut(_ ratios: String) -> String {
    "\(ratios) of single processes discarded: the machine was busy (a side took far longer than "
      + "in the fastest \(part(UndisturbedPace.fastest)) of its processes)"
  }

  /// A path of keys as it is written in a query: `product.name`.
  package static func field(_ path: [String]) -> String { path.joined(separator: ".") }

  /// "by attribute"; empty where no field is reached.
  package static func access(_ access: String) -> String {
    access == CellKey.noAccess ? "" : "by \(access)"
  }

  /// An access in a column of its own: "attribute", "no field".
  package static func reach(_ access: String) -> String {
    access == CellKey.noAccess ? "no field" : access
  }

  /// A representation with its access: "slots by attribute".
  package static func held(_ representation: String, _ access: String) -> String {
    access == CellKey.noAccess ? representation : "\(representation) by \(access)"
  }

  /// "a text of 12 characters, not told", of a long one "…, not told (1a2b3c4d)".
  private static func abridged(_ value: AbridgedValue) -> String {
    let what: String =
      switch value.kind {
      case .text: "a text of \(count(value.length, "character"))"
      case .int: "an integer of \(count(value.length, "digit"))"
      case .float: "a number"
      }
    return "\(what), not told" + (value.hash.map { " (\($0))" } ?? "")
  }

  package static func scalar(_ value: Scalar) -> String {
    switch value {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): String(value)
    case .double(let value): "\(value)"
    case .string(let value): "“\(value)”"
    case .abridged(let value): abridged(value)
    }
  }
}

extension Words {
  /// Text of the user's, which may run from right to left, kept from turning its surroundings.
  package static func foreign(_ text: String) -> Markup { HTML.span(["dir": "auto"], .text(text)) }

  /// The same for text that can hold no elements, between the characters that Unicode has for it.
  package static func isolated(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : "\u{2068}\(text)\u{2069}"
  }
}
