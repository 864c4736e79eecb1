package import TareModel

extension RunFixture {
  /// A run that says of cargo on CPython 3.13 where the bytes of dict and slots go, that slots-unique
  /// is in one piece, and why nothing is known of tuple. Blocks take 70 B a record more.
  package static var withAnatomy: Run {
    var fixture = RunFixture()
    fixture.metrics.append("blocks")
    var run = fixture.run
    for place in run.cells.indices {
      let key = run.cells[place].key
      guard key.runtime == "cpython-3.13.0",
        let representation = allRepresentations.first(where: { $0.name == key.representation })
      else { continue }
      let record = values + representation.overhead
      if key.measure == .metric("blocks") {
        run.cells[place].outcome = .memory(
          MemoryReading(total: Int(record + 70) * 6000, record: record + 70))
      } else if key.measure == .allocated, case .memory(var reading) = run.cells[place].outcome {
        reading.anatomy = anatomy(of: representation.name)
        run.cells[place].outcome = .memory(reading)
      }
    }
    return run
  }

  private static func anatomy(of name: String) -> Anatomy? {
    func divided(_ parts: (Anatomy.Place, [Anatomy.Kind: Int])...) -> Anatomy {
      .divided(
        records: 6000, parts: parts.map { Anatomy.Part($0, $1.mapValues { $0 * 6000 }) })
    }
    return switch name {
    case "dict":
      divided(
        (.record, [.tables: 650, .collector: 96]), (.field("product.name"), [.data: 200]),
        (.field("product"), [.tables: 87]),
        (.field("id"), [.data: 4, .header: 16, .bookkeeping: 8]))
    case "slots":
      divided(
        (.record, [.pointers: 163, .inline: 72]), (.field("product.name"), [.data: 200]),
        (.field("product"), [.pointers: 100]),
        (.field("id"), [.data: 4, .header: 16, .bookkeeping: 8]))
    case "slots-unique": divided((.record, [.data: 502]))
    case "tuple": .unavailable(why: "a tuple hides what it holds")
    default: nil
    }
  }
}
