import LibXML

/// The page template with its partials in place, read once: every page is made of a copy.
///
/// Unchecked because nobody changes the tree after it was read, and copying only reads it.
struct PageTemplate: @unchecked Sendable {
  private let document: XML.Document

  init(_ folder: TemplateFolder) throws(SiteError) {
    do {
      document = try XML.Document.parse(file: folder.file(TemplateFolder.page), includes: true)
    } catch { throw SiteError(.template, error) }
  }

  func copy() throws(SiteError) -> XML.Document {
    do { return try document.copy() } catch { throw SiteError(.template, error) }
  }
}
