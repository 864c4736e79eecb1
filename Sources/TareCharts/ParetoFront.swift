/// The points than which no other is better in both ways, where less is better.
package enum ParetoFront {
  /// The indices of the front, by x and then by the order given; equal points are all on it.
  ///
  /// A point with a coordinate that is not finite is never on the front and beats nothing.
  package static func indices(_ points: [Point]) -> [Int] {
    let finite = points.indices.filter { points[$0].x.isFinite && points[$0].y.isFinite }
    let sorted = finite.sorted { first, second in
      let (a, b) = (points[first], points[second])
      return (a.x, a.y, first) < (b.x, b.y, second)
    }
    var front: [Int] = []
    for index in sorted {
      guard let last = front.last else {
        front.append(index)
        continue
      }
      // Going right, only a lower y, or the very same point, is not beaten by what came before.
      if points[index].y < points[last].y || points[index] == points[last] {
        front.append(index)
      }
    }
    return front
  }
}
