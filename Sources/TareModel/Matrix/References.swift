// What everything else is held against.
extension CellKey {
  /// The representation that every other is held against.
  package static let plain = "dict"
  /// The access of the plain representation that times are divided by.
  package static let plainAccess = "key"
  /// The loader that conclusions are drawn from: the one in the standard library.
  package static let plainLoader = "json"
}

extension Measure {
  /// What weights are told by.
  package static let allocated = Measure.metric("allocated")
  /// Making plain records of text: of a loader, and of no other representation than the plain one.
  package static let load = Measure.benchmark("load")
}
