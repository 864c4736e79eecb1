import TareModel

/// The figures of an outline as bytes: the names once, then of each figure their places and its
/// numbers.
struct PackedFigures {
  private enum Shape {
    static let benchmark = 1
    /// Low and high are the value.
    static let exact = 2
    static let quantity = 2
  }

  static func put(_ figures: [RunOutline.Figure], into queue: inout ByteQueue) {
    var places: [String: Int] = [:]
    var names: [String] = []
    func place(_ name: String) -> Int {
      if let place = places[name] { return place }
      places[name] = names.count
      names.append(name)
      return names.count - 1
    }
    var rows = ByteQueue()
    for entry in figures {
      let (key, figure) = (entry.key, entry.figure)
      for name in [
        key.runtime, key.dataset, key.loader, key.representation, key.access, key.measure.name,
      ] { rows.put(place(name)) }
      let isExact = figure.low == figure.value && figure.high == figure.value
      rows.put(
        (key.measure.isBenchmark ? Shape.benchmark : 0) | (isExact ? Shape.exact : 0)
          | Int(figure.quantity.rawValue) << Shape.quantity)
      rows.put(figure.value)
      guard !isExact else { continue }
      rows.put(figure.low)
      rows.put(figure.high)
    }
    queue.put(names.count)
    for name in names { queue.put(name) }
    queue.put(figures.count)
    queue.put(rows.bytes)
  }

  /// Nil where the bytes are not what was put.
  static func take(from queue: inout ByteQueue) -> [RunOutline.Figure]? {
    guard let count = queue.number() else { return nil }
    var names: [String] = []
    for _ in 0..<max(0, count) {
      guard let name = queue.text() else { return nil }
      names.append(name)
    }
    guard let total = queue.number(), let bytes = queue.part() else { return nil }
    var rows = ByteQueue(bytes)
    var figures: [RunOutline.Figure] = []
    figures.reserveCapacity(min(max(0, total), bytes.count))
    while !rows.isEmpty {
      guard let key = key(&rows, names), let figure = figure(&rows, key.shape) else { return nil }
      figures.append(RunOutline.Figure(key: key.key, figure: figure))
    }
    return figures.count == total ? figures : nil
  }

  private static func key(
    _ rows: inout ByteQueue, _ names: [String]
  ) -> (key: CellKey, shape: Int)? {
    func name() -> String? {
      guard let place = rows.number(), names.indices.contains(place) else { return nil }
      return names[place]
    }
    guard let runtime = name(), let dataset = name(), let loader = name(),
      let representation = name(), let access = name(), let measure = name(),
      let shape = rows.number()
    else { return nil }
    return (
      CellKey(
        runtime: runtime, dataset: dataset, loader: loader, representation: representation,
        access: access,
        measure: shape & Shape.benchmark != 0 ? .benchmark(measure) : .metric(measure)), shape
    )
  }

  private static func figure(_ rows: inout ByteQueue, _ shape: Int) -> CellFigure? {
    guard let raw = UInt8(exactly: shape >> Shape.quantity),
      let quantity = CellFigure.Quantity(rawValue: raw), let value = rows.double()
    else { return nil }
    guard shape & Shape.exact == 0 else {
      return CellFigure(quantity: quantity, value: value, low: value, high: value)
    }
    guard let low = rows.double(), let high = rows.double() else { return nil }
    return CellFigure(quantity: quantity, value: value, low: low, high: high)
  }
}
