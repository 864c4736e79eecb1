import LibXML
import TareMarkup

/// A page template as a tree: its slots are filled once each, its links made right for one page.
struct Template {
  static let namespace = "urn:tare:template:1"
  /// How a link to a file of the site begins in a template; the rest is the path from its root.
  static let siteLink = "site:"

  let document: XML.Document

  /// Puts the values in place of the slots; every slot must stand in the template exactly once, but
  /// for those that a template may do without.
  func fill(_ values: [String: [Markup]]) throws(SiteError) {
    var left = values
    for slot in try elements("//t:*") {
      let name = try Self.name(of: slot)
      guard let value = left.removeValue(forKey: name) else {
        let fault =
          values[name] == nil
          ? "there is no slot named '\(name)'; \(Self.list(values.keys))"
          : "the slot '\(name)' stands here a second time"
        throw SiteError(at: slot, fault)
      }
      guard let parent = slot.parent else { throw SiteError(at: slot, "a slot cannot be the root") }
      do { try MarkupBuilder.add(value, to: parent, before: slot) } catch {
        throw SiteError(.page, error)
      }
      slot.remove()
    }
    guard let missing = left.keys.filter({ !Self.spare.contains($0) }).min() else { return }
    throw SiteError(at: document.root, "the slot '\(missing)' is missing")
  }

  /// A template of somebody's own may have its name in its words.
  private static let spare: Set = ["site"]

  /// Turns every `site:` link into one that leads from the page to that file.
  func resolveLinks(from page: SitePath, files: Set<SitePath>) throws(SiteError) {
    for name in Self.addresses {
      for element in try elements("//*[starts-with(@\(name), '\(Self.siteLink)')]") {
        let text = (element[name] ?? "").dropFirst(Self.siteLink.count)
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = SitePath(String(parts.first ?? ""))
        guard files.contains(target) else {
          throw SiteError(at: element, "the site has no file '\(target.text)'")
        }
        let fragment = parts.count > 1 ? String(parts[1]) : nil
        do {
          try element.setAttribute(name, page.link(to: target, fragment: fragment))
        } catch { throw SiteError(.page, error) }
      }
    }
  }

  /// Makes every relative link begin with a folder, for a page that is shown at any address.
  func anchorLinks(at folder: String) throws(SiteError) {
    for name in Self.addresses {
      let path = "//*[@\(name)][not(contains(@\(name), ':'))][not(starts-with(@\(name), '#'))]"
      for element in try elements(path) {
        do { try element.setAttribute(name, folder + (element[name] ?? "")) } catch {
          throw SiteError(.page, error)
        }
      }
    }
  }

  /// The attributes that hold links.
  private static let addresses = ["href", "src", "action"]

  /// Takes away what only the template needed.
  func strip() {
    document.root.removeNamespaceDeclarations([Self.namespace, XML.includeNamespace])
  }

  /// In document order, each where the template, included or not, has it.
  private func elements(_ path: String) throws(SiteError) -> [XML.Element] {
    do { return try document.elements(at: path, namespaces: ["t": Self.namespace]) } catch {
      throw SiteError(.page, error)
    }
  }

  private static func name(of slot: XML.Element) throws(SiteError) -> String {
    guard slot.name == "slot" else {
      throw SiteError(at: slot, "'\(slot.name)' is nothing a template can hold, only 'slot' is")
    }
    guard slot.children.isEmpty, slot.text.allSatisfy(\.isWhitespace) else {
      throw SiteError(at: slot, "a slot has no content of its own")
    }
    guard let name = slot["name"], slot.attributes.count == 1 else {
      throw SiteError(at: slot, "a slot has the attribute 'name' and no other")
    }
    return name
  }

  private static func list(_ names: some Collection<String>) -> String {
    "the slots are " + names.sorted().joined(separator: ", ")
  }
}

extension SiteError {
  /// A fault of a template at one of its elements.
  init(at element: XML.Element, _ reason: String) {
    self.init(
      .template, file: element.source, line: element.line > 0 ? element.line : nil, reason)
  }
}
