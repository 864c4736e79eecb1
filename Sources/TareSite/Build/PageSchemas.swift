import LibXML
import TareFoundation

/// The closed vocabularies of pages and of the charts in them.
struct PageSchemas {
  private let page: XML.Schema
  private let chart: XML.Schema

  init() throws(SiteError) {
    do {
      page = try XML.Schema(parsing: PackageResources.page_xsd, named: "page.xsd")
      chart = try XML.Schema(parsing: PackageResources.chart_xsd, named: "chart.xsd")
    } catch { throw SiteError(.page, error) }
  }

  /// Refuses a page that holds anything else; a line is known for what came from a template.
  func check(_ document: XML.Document, as path: SitePath) throws(SiteError) {
    do {
      try Self.refuse(page.validate(document), in: document, as: path)
      try Self.refuseForeign(document, as: path)
      for drawing in try document.elements(
        at: "//s:svg", namespaces: ["s": "http://www.w3.org/2000/svg"])
      {
        try Self.refuse(chart.validate(drawing), in: document, as: path)
      }
    } catch let error as SiteError {
      throw error
    } catch let error as XML.Error {
      throw SiteError(.page, error)
    } catch {
      throw SiteError(.page, file: path.text, "the page cannot be checked: \(error)")
    }
  }

  /// Whatever a page loads lies in its own site; the canonical address is not loaded.
  private static func refuseForeign(_ document: XML.Document, as path: SitePath) throws {
    let foreign = try document.elements(
      at: "//h:link[@rel != 'canonical'][contains(@href, ':') or starts-with(@href, '/')]",
      namespaces: ["h": "http://www.w3.org/1999/xhtml"])
    guard let link = foreign.first else { return }
    throw SiteError(at: link, "\(path.text) would load '\(link["href"] ?? "")' from elsewhere")
  }

  private static func refuse(
    _ faults: [XML.Diagnostic], in document: XML.Document, as path: SitePath
  ) throws(SiteError) {
    guard let fault = faults.first else { return }
    let isTemplate = fault.line > 0
    let error = XML.Error(
      source: isTemplate ? document.source : path.text, diagnostics: [fault])
    throw SiteError(isTemplate ? .template : .page, error)
  }
}
