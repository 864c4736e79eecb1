package import TareAnalysis
import TareFormats
package import TareMarkup
package import TareModel

/// A class of the user's own beside dict and what the figures advise, in words.
package struct OwnClassText {
  package let entry: Catalog.Entry
  package let way: Needs.Way
  /// The other way to make its records, where there are two.
  package let second: Needs.Way?
  package let needs: Needs
  package let model: ModelWay
  private let view: DatasetView
  private let runtime: Runtime
  private let forecast: Forecast?

  /// One for each class that was weighed on a runtime.
  package static func all(_ view: DatasetView, _ runtime: Runtime) -> [OwnClassText] {
    guard let needs = NeedsText(view, runtime)?.needs else { return [] }
    let forecast = Forecast(view, runtime)
    let own = needs.own.compactMap { way in
      view.catalog.representations.first { $0.name == way.representation }
        .flatMap { entry in entry.model.map { (way: way, entry: entry, model: $0) } }
    }
    return own.map(\.model.type).unique.compactMap { type in
      let ways = own.filter { $0.model.type == type }
      return ways.first.map { first in
        OwnClassText(
          entry: first.entry, way: first.way, second: ways.dropFirst().first?.way, needs: needs,
          model: first.model, view: view, runtime: runtime, forecast: forecast)
      }
    }
  }

  /// The names under which its records are held.
  package var names: [String] { ([way] + [second].compactMap(\.self)).map(\.representation) }

  /// What it could be held as in its place.
  package var others: [Needs.Way] { needs.instead }

  /// "shop.models:Order takes 3,353 B a record, 1.9× the size of a dict; …" and what that would be.
  package var sentences: [[Markup]] {
    [weight] + [byConstructor, saving, conversion].compactMap(\.self)
  }

  private var weight: [Markup] {
    [
      Words.name(way.representation), " takes ",
      HTML.strong(.text("\(Formats.bytes(way.bytes)) a record")),
      .text(" on \(runtime.title), \(Words.size(way.share, of: "a dict"))"),
      .text(way.pace.map { "; it scans \(Speed.words($0.ratio))\($0.doubt($0.ratio))" } ?? ""), ".",
    ]
  }

  /// "Made by its constructor it takes 1,153 B, 2% larger; making it is 2.6× slower."
  private var byConstructor: [Markup]? {
    guard let second else { return nil }
    let share = second.bytes / way.bytes
    let weight =
      abs(share - 1) < 0.005
      ? "weighs the same" : "takes \(Formats.bytes(second.bytes)), \(Words.size(share))"
    let pace = makingPace(second).flatMap { mine in makingPace(way).map { mine / $0 } }
    let made = pace.map { "; making it is \(Speed.change($0))" } ?? ""
    return [.text("Made by its constructor in place of its library it \(weight)\(made).")]
  }

  /// How long making records takes, as a multiple of making dicts.
  package func makingPace(_ way: Needs.Way) -> Double? {
    view.paces(way.representation, [.benchmark("build")], runtime).map(\.ratio).min()
  }

  /// The best of what the figures advise, where changing to it saves a twentieth.
  private var saving: [Markup]? {
    let best = others.min { $0.bytes < $1.bytes }
    guard let best, best.bytes < way.bytes * 0.95 else {
      return ["Nothing that was measured would save 5% or more."]
    }
    let many = millionSaved(best).map { ", \($0) less for a million records" } ?? ""
    let smaller = Words.size(best.bytes / way.bytes)
    return [
      "As ", Words.name(best.representation),
      .text(converted.isEmpty ? "" : ", with the values as the file has them,"),
      .text(" it would take \(Formats.bytes(best.bytes)): \(smaller)\(many)."),
    ]
  }

  /// "448 MiB": what changing to another way saves of a million records.
  package func millionSaved(_ other: Needs.Way) -> String? {
    guard let mine = million(way), let theirs = million(other), theirs < mine else { return nil }
    return Formats.bytes(mine - theirs)
  }

  package func million(_ way: Needs.Way) -> Int? { forecast?.held(way.representation, 1_000_000) }

  /// Fields of this dataset.
  package var fields: [HeldField] { model.fields.filter { $0.dataset == view.dataset.name } }

  /// Fields whose values it holds as something that JSON has not.
  private var converted: [HeldField] {
    fields.filter { $0.isConverted && !$0.json.contains("object") }
  }

  /// "It holds created as datetime and uid as UUID; every value dumps to what the file has."
  private var conversion: [Markup]? {
    guard !converted.isEmpty else { return nil }
    let named = converted.prefix(Self.mostNamed).map { field in
      HTML.span(Words.name(field.name), .text(" as \(Self.types(field.held))"))
    }
    let more = converted.count - named.count
    let rest: [Markup] = more > 0 ? [.text("\(more) more")] : []
    return ["It holds "] + Words.list(named + rest) + [
      "; every value was proved to dump to what the file has."
    ]
  }

  private static let mostNamed = 6

  /// "str or None".
  package static func types(_ names: [String]) -> String {
    let plain = names.filter { $0 != "NoneType" }
    return (plain + (plain.count < names.count ? ["None"] : [])).joined(separator: " or ")
  }

  /// "made by the library's validation".
  package static func making(_ model: ModelWay) -> String {
    switch model.way {
    case .validation: "made of dicts by its library, which checks them"
    case .constructor: "made by its constructor, field by field"
    }
  }

  /// What kind of class it is: "a dataclass".
  package static func kind(_ model: ModelWay) -> String {
    switch model.library {
    case "dataclass": "a dataclass"
    case "attrs": "a class of attrs"
    case "pydantic-1": "a model of pydantic 1"
    case "pydantic-2": "a model of pydantic 2"
    case "msgspec": "a Struct of msgspec"
    case "namedtuple": "a NamedTuple"
    case "typeddict": "a TypedDict"
    default: "a class"
    }
  }
}
