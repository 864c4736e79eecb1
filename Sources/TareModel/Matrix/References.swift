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
  /// Making records of text: of a loader, and of the plain representation or the one it makes.
  package static let load = Measure.benchmark("load")
}
