import CLibXML2

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension XML {
  /// The namespace of `xi:include`.
  package static let includeNamespace = "http://www.w3.org/2001/XInclude"
}

extension XML.Document {
  /// Puts other files in place of every `xi:include`, all parsed with the rules of this document.
  ///
  /// Not libxml2's own XInclude: that reads document types, whatever it is told, and has no error
  /// hook of its own before 2.13. Only whole files are included, with no trace left in the tree.
  func include(byteLimit: Int) throws(XML.Error) {
    guard let path = Self.resolved(source) else { throw XML.Error(source, "the file is gone") }
    let scope = XML.IncludeScope(folder: Self.folder(of: path))
    var bytesLeft = byteLimit
    var places = try Self.places(in: root)
    while let place = places.popLast() {
      let chain = unsafe origins(around: place.node).map(\.path) + [path]
      let target = try scope.path(at: place, in: chain[0])
      guard !chain.contains(target) else { throw place.error("the file includes itself") }
      // One limit for all files together, or a few files that double each other had none.
      let bytes = try place.contents(of: target, byteLimit: bytesLeft)
      bytesLeft -= bytes.count
      let origin = XML.Origin(name: scope.name(of: target, for: self), path: target)
      let part = try Self.parse(bytes, named: origin.name, byteLimit: byteLimit)
      guard let copy = unsafe xmlDocCopyNode(part.root.node, raw, 1) else {
        throw place.error("out of memory")
      }
      unsafe xmlReplaceNode(place.node, copy)
      unsafe keepRemoved(place.node)
      unsafe mark(copy, from: origin)
      places += try Self.places(in: unsafe XML.Element(document: self, node: copy))
    }
  }

  private static func places(in element: XML.Element) throws(XML.Error) -> [XML.Element] {
    let path = "descendant-or-self::i:include"
    return try element.elements(at: path, namespaces: ["i": XML.includeNamespace]).reversed()
  }

  fileprivate static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
  }

  /// The path without links and dots, or nil where there is no such file.
  fileprivate static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}

extension XML {
  /// Where included files may lie.
  struct IncludeScope {
    /// Resolved, and with a slash at the end.
    let folder: String

    /// The resolved path of an include, or an error at its place.
    func path(at place: Element, in file: String) throws(XML.Error) -> String {
      for (name, value) in place.attributes {
        switch (name, value) {
        case ("href", _), ("parse", "xml"): break
        default: throw place.error("an include with \(name)=\"\(value)\" is not supported")
        }
      }
      guard place.children.isEmpty else { throw place.error("an include has no content here") }
      guard let href = place["href"], !href.isEmpty else { throw place.error("href is missing") }
      guard !href.hasPrefix("/"), !href.contains("://"), !href.contains("#") else {
        throw place.error("'\(href)' is not the path of a file beside this one")
      }
      guard let path = Document.resolved(Document.folder(of: file) + href) else {
        throw place.error("there is no file '\(href)' to include")
      }
      guard path.hasPrefix(folder) else {
        throw place.error("'\(href)' lies outside the folder of the document")
      }
      return path
    }

    /// The name for errors: the document's own folder as the caller wrote it, then the rest.
    func name(of path: String, for document: Document) -> String {
      let start = document.source.hasPrefix("/") ? folder : Document.folder(of: document.source)
      return (start == "./" ? "" : start) + path.dropFirst(folder.count)
    }
  }
}

extension XML.Element {
  /// Reads another file, and reports a failure at the place that asked for it.
  fileprivate func contents(of path: String, byteLimit: Int) throws(XML.Error) -> [UInt8] {
    do { return try XML.InputFile(path).contents(byteLimit: byteLimit) } catch {
      throw self.error(error.diagnostics.first?.message ?? "the file cannot be read")
    }
  }
}
