import TareModel

/// What the members of an object are, as far as it tells whether they are records or columns.
struct MemberTally {
  private var members = 0
  private var objects = 0
  private var fields: [ExactText: Int] = [:]
  private var columns = 0
  /// The length of all columns; nil where they differ.
  private var length: Int?
  /// Too many different fields for records of one kind.
  private var isVaried = false

  private static let mostFields = 10_000
  /// Of all fields of all objects, how many of the other objects have each on average, at least.
  private static let leastLikeness = 0.5

  mutating func add(object names: [ExactText]) {
    members += 1
    objects += 1
    guard !isVaried else { return }
    for name in names { fields[name, default: 0] += 1 }
    isVaried = fields.count > Self.mostFields
    if isVaried { fields = [:] }
  }

  mutating func add(list count: Int, isOfObjects: Bool) {
    members += 1
    guard !isOfObjects, columns == 0 || length == count else {
      length = nil
      return
    }
    columns += 1
    length = count
  }

  mutating func addOther() { members += 1 }

  /// All members are objects.
  var isOfObjects: Bool { members > 0 && objects == members }

  /// What the object may be the records by; nothing of objects too varied to know a field for the
  /// keys that none of them has.
  var layout: RecordPart.Layout? {
    if isOfObjects { return isVaried ? nil : .keyed(fields: Set(fields.keys)) }
    return columns == members && columns > 1 && length ?? 0 > 1 ? .columns : nil
  }

  var records: Int { isOfObjects ? objects : length ?? 0 }

  /// The objects are alike enough to be records of one kind.
  var isLikely: Bool {
    guard isOfObjects else { return true }
    return !isVaried && Self.likeness(fields, objects: objects) >= Self.leastLikeness
  }

  /// Of all fields of all objects, how many of the other objects have each on average; of 1.
  static func likeness(_ fields: [ExactText: Int], objects: Int) -> Double {
    let all = fields.values.reduce(0, +)
    guard objects > 1, all > 0 else { return 0 }
    let shared = fields.values.reduce(0) { $0 + Double($1) * Double($1 - 1) }
    return shared / (Double(all) * Double(objects - 1))
  }
}
