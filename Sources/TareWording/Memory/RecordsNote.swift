import TareFormats
package import TareModel

/// Says what was taken for the records of a file, before anything is measured of it.
package struct RecordsNote {
  /// One line: what, how many, what part of the file, and which fields benchmarks touch.
  package var text: String
  /// What else may be meant, where the records are a small part of the file; nil where they are
  /// not.
  package var warning: String?

  /// A smaller part of a file than this may be the wrong one.
  private static let small = 0.5
  /// How many other parts are named.
  private static let most = 4

  /// Nil for records of which nobody noted where they stood.
  ///
  /// - Parameters:
  ///   - others: other parts that may be meant, the largest first.
  ///   - emptyLists: the names of lists that hold nothing and may have been meant to.
  package init?(
    _ dataset: Dataset, others: [RecordsOrigin.Other] = [], emptyLists: [String] = []
  ) {
    guard let origin = dataset.origin else { return nil }
    let count = Words.count(dataset.sample?.records ?? dataset.records, "record")
    let fields = Self.fields(dataset.query)
    text =
      "\(dataset.name): \(count): \(Self.place(origin)), \(Self.share(origin))"
      + Self.empty(emptyLists)
      + (fields.isEmpty ? "" : "; " + fields.joined(separator: ", "))
    guard origin.share < Self.small else { return }
    let named = others.prefix(Self.most).map { "\($0.name) (\(Formats.exactBytes($0.bytes)))" }
    warning =
      "\(dataset.name): most of the file is not among its records; '--records' names another "
      + "part: \((named + [". (all as one record)"]).joined(separator: ", "))"
  }

  /// What of a file its records are: "the list at 'data'".
  package static func place(_ origin: RecordsOrigin) -> String {
    let part = origin.part.map { "'\($0)'" }
    return switch origin.form {
    case .array: "a list of objects"
    case .lines: "one object a line"
    case .concatenated: "objects one after the other"
    case .one: "the file as one record"
    case .list: "the list at \(part ?? "the top")"
    case .keyed:
      "the members of \(part ?? "the one object"), their keys as the field '\(origin.key ?? "")'"
    case .columns: "the lists in \(part ?? "the one object"), each of them a field"
    case .rows:
      "the rows \(part.map { "at \($0)" } ?? "of the file"), their fields named by "
        + (origin.header.map { "'\($0)'" } ?? "the first")
    case .csv: "the rows of a table, types inferred"
    }
  }

  /// "97% of the file's 1,386 B".
  private static func share(_ origin: RecordsOrigin) -> String {
    let size = Formats.exactBytes(origin.fileBytes)
    return origin.bytes == origin.fileBytes
      ? "all \(size) of the file" : "\(Formats.percent(origin.share)) of the file's \(size)"
  }

  /// "; the list at 'tags' is empty".
  private static func empty(_ lists: [String]) -> String {
    guard !lists.isEmpty else { return "" }
    let more = lists.count > most ? ["\(lists.count - most) more"] : []
    let names = Words.list(lists.prefix(most).map { "'\($0)'" } + more)
    return lists.count == 1
      ? "; the list at \(names) is empty" : "; the lists at \(names) are empty"
  }

  private static func fields(_ query: Query) -> [String] {
    [
      query.identify.map { "\(Words.field($0)) identifies" },
      query.match.map { "\(Words.field($0.field)) is matched with \(Words.scalar($0.value))" },
      query.collect.map { "\(Words.field($0)) is collected" },
    ].compactMap(\.self)
  }
}
