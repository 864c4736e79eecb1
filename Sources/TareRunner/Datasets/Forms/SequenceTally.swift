import TareModel

/// What the values of a file are that stand in it one after the other.
struct SequenceTally {
  private(set) var count = 0
  private var objects = 0
  private var rows = RowTally()
  /// Lists that hold nothing but objects, and how many these are.
  private var batches = (lists: 0, objects: 0)

  mutating func addObject() {
    count += 1
    objects += 1
  }

  /// - Parameter texts: its items where all of them are texts.
  mutating func add(list width: Int, isOfObjects: Bool, texts: [ExactText]?) {
    count += 1
    rows.add(width: width, texts: texts)
    if isOfObjects || width == 0 {
      batches = (batches.lists + 1, batches.objects + width)
    }
  }

  mutating func addOther() { count += 1 }

  var isOfLists: Bool { rows.count == count }

  /// All are objects, or all are lists: of a table of quoted values each is JSON too.
  var isOfOneKind: Bool { objects == count || isOfLists }

  /// The values as a part of which they are the records; nil where they are none.
  func part(upTo end: Int) -> RecordPart? {
    func part(_ layout: RecordPart.Layout, _ records: Int) -> RecordPart {
      RecordPart(keys: [], layout: layout, place: 0..<end, line: 1, records: records)
    }
    if objects == count { return part(.sequence, count) }
    if batches.lists == count, batches.objects > 0 { return part(.lists, batches.objects) }
    return isOfLists && rows.hasHeader ? part(.rows(.first, isSequence: true), count) : nil
  }
}
