package import TareModel

/// How often the values of a field repeat in plain records, and what sharing equal ones would save.
package struct RepeatedField: Sendable, Equatable {
  /// Dotted where it is nested, with `[]` for the items of a list; nil for the keys of all dicts.
  package var name: String?
  /// Places that hold a value.
  package var values: Int
  /// Values that differ.
  package var distinct: Int
  /// Bytes of all values, each object once.
  package var held: Int
  /// Bytes less where equal values are one object.
  package var saved: Int

  package init(name: String?, values: Int, distinct: Int, held: Int, saved: Int) {
    self.name = name
    self.values = values
    self.distinct = distinct
    self.held = held
    self.saved = saved
  }

  /// The experiment that tells of it.
  package static let experiment = "repeated-values"

  /// It stands for the keys of all dicts, and for no field.
  package var isKeys: Bool { name == nil }

  /// What the experiment observed: the most saved first.
  package static func all(_ observed: Observed) -> [RepeatedField] {
    observed.observations.map(\.subject).unique.compactMap { name -> RepeatedField? in
      func number(_ role: String) -> Int? {
        observed.observations.first { $0.subject == name && $0.role == role }?.value.whole
      }
      guard let values = number("values"), let distinct = number("distinct"),
        let held = number("held"), let saved = number("saved")
      else { return nil }
      return RepeatedField(
        name: name, values: values, distinct: distinct, held: held, saved: saved)
    }.sorted { ($1.saved, $0.name ?? "") < ($0.saved, $1.name ?? "") }
  }
}

extension ObservedValue {
  fileprivate var whole: Int? {
    switch self {
    case .bytes(let number), .count(let number): number
    default: nil
    }
  }
}
