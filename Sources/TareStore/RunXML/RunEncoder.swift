import LibXML
package import TareModel

/// Writes a run in order: header, any number of results, end; bytes come out after each step.
package final class RunEncoder {
  private let writer = XML.Writer(indent: 1)

  package init() {}

  /// Everything up to the first result.
  package func begin(_ header: Run.Header) throws(StoreError) -> [UInt8] {
    try guarded { () throws(XML.Error) in
      writer.startDocument()
      try HeaderWriter(writer: writer).write(header)
      try writer.start("results")
      // They nest little and are many: each a line, and no spaces before it.
      writer.indent(0)
      // Ends the start tag, which could still grow: a run may be cut off before its first result.
      try writer.text("\n")
    }
    return writer.drain()
  }

  /// What was found out, each process whole; best handed over process by process.
  package func add(_ results: Results) throws(StoreError) -> [UInt8] {
    try guarded { () throws(XML.Error) in
      for part in ProcessPart.parts(results.processes, results.reports) {
        try PartWriter(writer: writer).write(part)
      }
      var findings = results.findings[...]
      while let runtime = findings.first?.runtime {
        let mine = findings.prefix { $0.runtime == runtime }
        try FindingWriter(writer: writer).write(Array(mine), on: runtime)
        findings = findings.dropFirst(mine.count)
      }
      for result in results.imported { try ImportedWriter(writer: writer).write(result) }
    }
    return writer.drain()
  }

  package func end(_ end: Run.End) throws(StoreError) -> [UInt8] {
    try guarded { () throws(XML.Error) in
      writer.end()
      var attributes = [("finished", end.finished), ("load", end.load)]
      if let frequency = end.frequency { attributes.append(("frequency", frequency)) }
      try writer.element("end", attributes)
    }
    return writer.finish()
  }

  /// Continues a file whose header and some results were written before.
  package func skipHeader(_ header: Run.Header) throws(StoreError) { _ = try begin(header) }

  private func guarded(_ body: () throws(XML.Error) -> Void) throws(StoreError) {
    do throws(XML.Error) {
      try body()
    } catch {
      throw StoreError(.output, "the run cannot be written as XML: \(error)")
    }
  }
}
