/// How a program works with records that are held in a representation.
package enum RepresentationKind: String, Sendable, CaseIterable {
  /// As with a dict: `record["name"]`.
  case dict
  /// As with an object of a class: `record.name`.
  case object = "class"
  /// By place, or by a name that stands for one; a record cannot be changed, but for a list.
  case tuple
  /// As with a class, but equal parts of records are one object.
  case shared
  /// All values of a field lie together; a single record is put together when it is asked for.
  case columns
  /// Bytes that have to be unpacked before a field can be read.
  case packed
}
