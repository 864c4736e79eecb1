import TareModel

/// Gathers the names of fields from a list of texts, or of objects that say what their name is.
struct HeaderTally {
  private var texts: [ExactText]? = []
  private var members: [[ExactText: ExactText]]? = []

  /// What a list is called that names the fields of rows beside it.
  private static let titles: Set<String> = [
    "columns", "cols", "fields", "header", "headers", "names", "schema",
  ]
  /// Where an object has its name, the best first: Socrata's `name` is for readers.
  private static let members: [ExactText] = ["fieldName", "field", "name", "id", "key"]
  /// More fields than this no row has.
  private static let limit = 10_000

  /// Nil for a list whose key says nothing of columns.
  init?(key: String?) {
    guard let key, Self.titles.contains(key.lowercased()) else { return nil }
  }

  mutating func add(_ text: ExactText) {
    members = nil
    texts?.append(text)
    if texts?.count ?? 0 > Self.limit { texts = nil }
  }

  mutating func add(object: [ExactText: ExactText]) {
    texts = nil
    members?.append(object)
    if members?.count ?? 0 > Self.limit { members = nil }
  }

  mutating func addOther() { (texts, members) = (nil, nil) }

  static func isName(_ key: ExactText) -> Bool { members.contains(key) }

  /// The names, where each is there once.
  var names: [ExactText]? {
    if let texts, Self.areDifferent(texts) { return texts }
    guard let members, !members.isEmpty else { return nil }
    for member in Self.members {
      let names = members.compactMap { $0[member] }
      if names.count == members.count, Self.areDifferent(names) { return names }
    }
    return nil
  }

  static func areDifferent(_ names: [ExactText]) -> Bool {
    !names.isEmpty && Set(names).count == names.count
  }
}
