import LibXML
import TareFoundation
package import TareModel

/// Reads a run file, validating it against the schema while it streams.
package struct RunDecoder {
  private let schemas: [String: XML.Schema]

  package init() throws(StoreError) {
    do throws(XML.Error) {
      var schemas: [String: XML.Schema] = [:]
      for schema in RunSchema.all { schemas[schema.namespace] = try schema.parsed() }
      self.schemas = schemas
    } catch {
      throw StoreError(.bad, error.description)
    }
  }

  /// The id of a run and when it began, of which nothing else is read.
  package func moment(file path: String) throws(StoreError) -> RunMoment {
    try checked(path) { cursor throws(XML.Error) in
      RunMoment(id: try cursor.required("id"), started: try cursor.required("started"))
    }
  }

  /// A whole run.
  package func run(file path: String) throws(StoreError) -> Run { try written(file: path).run }

  /// A whole run, report by report.
  package func written(file path: String) throws(StoreError) -> WrittenRun {
    let version = try checked(path) { cursor throws(XML.Error) in
      try Self.version(cursor.reader)
    }
    let schema = schemas[version.namespace]
    do {
      return try Self.read(RunCursor(reader: RunReader.open(path, schema: schema)))
    } catch {
      throw StoreError(.bad, error.description)
    }
  }

  /// A whole run that is at hand as bytes, of the current version.
  func run(bytes: [UInt8], named source: String) throws(StoreError) -> Run {
    do {
      return try Self.read(
        RunCursor(
          reader: XML.Reader(
            bytes: bytes, named: source, schema: schemas[RunSchema.current.namespace]))
      ).run
    } catch {
      throw StoreError(.bad, error.description)
    }
  }

  /// Header and whole results of a run that was cut off; not validated, for it has no end yet.
  ///
  /// - Parameter bytes: end where `whole` says.
  static func partial(
    _ bytes: [UInt8], _ whole: WholeResults, named source: String
  ) throws(StoreError) -> PartialRun {
    do throws(XML.Error) {
      let ends = [whole.open, "results", "run"].compactMap(\.self).map { "</\($0)>" }
      let cursor = RunCursor(
        reader: try XML.Reader(bytes: bytes + Array(ends.joined().utf8), named: source))
      try cursor.enterRoot()
      let version = try Self.version(cursor.reader).version
      guard version == RunSchema.current.version else {
        throw cursor.reader.error(
          "begun as a run file of version \(version); this program goes on with those of "
            + "version \(RunSchema.current.version) only")
      }
      var results = Results()
      var reading = try HeaderReader(cursor, version: version)
      try cursor.eachChild { () throws(XML.Error) in
        if cursor.name == "results" {
          try results.read(cursor)
        } else {
          try reading.take(cursor)
        }
      }
      guard let header = reading.header else { throw cursor.reader.error("the header is cut off") }
      return PartialRun(header: header, results: results)
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
      // Only the root is looked at, and whole files of a site are looked at so.
      let cursor = RunCursor(reader: try RunReader.open(path, pieceSize: 1 << 10))
      try cursor.enterRoot()
      _ = try Self.version(cursor.reader)
      return try read(cursor)
    } catch {
      throw StoreError(.bad, error.description)
    }
  }

  /// A run of another version is named as such, and not by what its schema would have to say.
  private static func version(_ reader: XML.Reader) throws(XML.Error) -> RunSchema {
    let known = RunSchema.all.first { $0.namespace == reader.namespace }
    if let known, reader.name == "run" { return known }
    if known == nil, let namespace = reader.namespace, namespace.hasPrefix(RunSchema.family) {
      let versions = "\(RunSchema.all[0].version) to \(RunSchema.current.version)"
      throw reader.error(
        "a run file of version \(namespace.dropFirst(RunSchema.family.count)); this program reads "
          + "versions \(versions)")
    }
    throw reader.error("not a run file: its root is '\(reader.name)'")
  }

  private static func read(_ cursor: RunCursor) throws(XML.Error) -> WrittenRun {
    try cursor.enterRoot()
    let version = try version(cursor.reader).version
    var reading = try HeaderReader(cursor, version: version)
    var results = Results()
    var end: Run.End?
    try cursor.eachChild { () throws(XML.Error) in
      switch cursor.name {
      case "results" where version >= 3: try results.read(cursor)
      // Version 1 knew cells only.
      case "results", "cells": try results.readEarlier(cursor)
      case "end":
        end = Run.End(
          finished: try cursor.required("finished"), load: try cursor.required("load"),
          frequency: cursor.optional("frequency"))
        try cursor.skip()
      default: try reading.take(cursor)
      }
    }
    // The schema holds at the end of the document only when all of it has been read.
    while try cursor.reader.next() {}
    guard let header = reading.header else { throw cursor.reader.error("the header is missing") }
    results.findings = upgraded(results.findings, header, version)
    return WrittenRun(header: header, results: results, end: end)
  }

  /// Findings with the roles that versions 1 and 2 tell by names alone.
  private static func upgraded(
    _ findings: [Finding], _ header: Run.Header, _ version: Int
  ) -> [Finding] {
    version < 3 ? findings.map { EarlierFinding($0, in: header.catalog).upgraded } : findings
  }
}

extension Results {
  /// Reads the children of the element that the cursor stands on.
  fileprivate mutating func read(_ cursor: RunCursor) throws(XML.Error) {
    try cursor.eachChild { () throws(XML.Error) in
      if cursor.name == "findings" {
        let runtime = try cursor.required("runtime")
        try cursor.eachChild { () throws(XML.Error) in
          findings.append(try FindingReader(cursor: cursor).finding(on: runtime))
        }
      } else if cursor.name == "result" {
        imported.append(try ImportedReader(cursor: cursor).result())
      } else {
        let part = try PartReader(cursor: cursor).part()
        if let process = part.process { processes.append(process) }
        reports += part.reports
      }
    }
  }

  /// The same of version 1 or 2, where cells and processes stand beside each other.
  mutating func readEarlier(_ cursor: RunCursor) throws(XML.Error) {
    try cursor.eachChild { () throws(XML.Error) in
      switch cursor.name {
      case "finding":
        let runtime = try cursor.required("runtime")
        findings.append(try FindingReader(cursor: cursor).finding(on: runtime))
      case "process": processes.append(try EarlierProcessReader(cursor: cursor).process())
      default: reports.append(try EarlierCellReader(cursor: cursor).report())
      }
    }
  }
}

/// What is left of a run that was cut off.
package struct PartialRun: Sendable {
  package var header: Run.Header
  package var results: Results
}
