import Foundation
import LibXML
package import TareModel

/// Reads a run file, validating it against the schema while it streams.
package struct RunDecoder {
  private let schema: XML.Schema

  package init() throws(StoreError) {
    do {
      schema = try RunSchema.parsed()
    } catch {
      throw StoreError(.bad, error.description)
    }
  }

  /// The id of a run, of which nothing else is read.
  package func id(file path: String) throws(StoreError) -> String {
    try checked(path) { cursor throws(XML.Error) in try cursor.required("id") }
  }

  /// A whole run.
  package func run(file path: String) throws(StoreError) -> Run {
    try checked(path) { _ throws(XML.Error) in }
    do {
      return try Self.read(RunCursor(reader: XML.Reader(file: path, schema: schema)))
    } catch {
      throw StoreError(.bad, error.description)
    }
  }

  /// Header and whole cells of a run that was cut off; `bytes` end with the last whole cell.
  func partial(_ bytes: [UInt8], named source: String) throws(StoreError) -> PartialRun {
    do throws(XML.Error) {
      let closed = bytes + Array("</cells></run>".utf8)
      let cursor = RunCursor(reader: try XML.Reader(bytes: closed, named: source))
      var reports: [CellReport] = []
      try cursor.enterRoot()
      var reading = try HeaderReader(cursor)
      try cursor.eachChild { () throws(XML.Error) in
        if cursor.name == "cells" {
          try cursor.eachChild { () throws(XML.Error) in
            reports.append(try CellReader(cursor: cursor).report())
          }
        } else {
          try reading.take(cursor)
        }
      }
      guard let header = reading.header else { throw cursor.reader.error("the header is cut off") }
      return PartialRun(header: header, reports: reports)
    } catch {
      throw StoreError(.bad, error.description)
    }
  }

  /// Reads something of the root of a run file that this program can read.
  private func checked<Value>(
    _ path: String, _ read: (RunCursor) throws(XML.Error) -> Value
  ) throws(StoreError) -> Value {
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw StoreError(.missing, "\(path): no such file, or it cannot be read")
    }
    do {
      let cursor = RunCursor(reader: try XML.Reader(file: path))
      try cursor.enterRoot()
      try Self.checkVersion(cursor.reader)
      return try read(cursor)
    } catch {
      throw StoreError(.bad, error.description)
    }
  }

  /// A run of another version is named as such, and not by what its schema would have to say.
  private static func checkVersion(_ reader: XML.Reader) throws(XML.Error) {
    guard reader.namespace != RunSchema.namespace || reader.name != "run" else { return }
    if let namespace = reader.namespace, namespace != RunSchema.namespace,
      namespace.hasPrefix("urn:tare:run:")
    {
      throw reader.error(
        "a run file of version \(namespace.dropFirst("urn:tare:run:".count)); this program reads "
          + "version 1")
    }
    throw reader.error("not a run file: its root is '\(reader.name)'")
  }

  private static func read(_ cursor: RunCursor) throws(XML.Error) -> Run {
    try cursor.enterRoot()
    var reading = try HeaderReader(cursor)
    var reports: [CellReport] = []
    var end: Run.End?
    try cursor.eachChild { () throws(XML.Error) in
      switch cursor.name {
      case "cells":
        try cursor.eachChild { () throws(XML.Error) in
          reports.append(try CellReader(cursor: cursor).report())
        }
      case "end":
        end = Run.End(
          finished: try cursor.required("finished"), load: try cursor.required("load"))
        try cursor.skip()
      default: try reading.take(cursor)
      }
    }
    // The schema holds at the end of the document only when all of it has been read.
    while try cursor.reader.next() {}
    guard let header = reading.header else { throw cursor.reader.error("the header is missing") }
    return Run(header: header, cells: Cell.merging(reports), end: end)
  }
}

/// What is left of a run that was cut off.
package struct PartialRun: Sendable {
  package var header: Run.Header
  package var reports: [CellReport]
}
