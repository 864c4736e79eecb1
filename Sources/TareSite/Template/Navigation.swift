import TareMarkup

/// The links at the head of every page: the groups, and the pages of the group one is in.
struct Navigation {
  let page: SitePath
  /// Those that have something to say.
  let sections: [Section]

  private var section: Section? { Section.of(page) }

  var markup: [Markup] {
    let groups = HTML.ul(["class": "groups"], Section.Group.allCases.compactMap(item))
    let mine = section.map { sections.of($0.group) } ?? []
    guard mine.count > 1 else { return [groups] }
    return [groups, HTML.ul(["class": "pages"], mine.map(item))]
  }

  private func item(_ group: Section.Group) -> Markup? {
    let mine = sections.of(group)
    guard let first = mine.first else { return nil }
    return item(
      group.rawValue, first.path, isHere: mine.count == 1 && first.path == page,
      isAround: group == section?.group)
  }

  private func item(_ section: Section) -> Markup {
    item(
      section.title, section.path, isHere: section.path == page, isAround: section == self.section)
  }

  private func item(_ text: String, _ target: SitePath, isHere: Bool, isAround: Bool) -> Markup {
    var attributes: Attributes = ["href": page.link(to: target)]
    if isHere || isAround { attributes["aria-current"] = isHere ? "page" : "true" }
    return HTML.li(HTML.a(attributes, .text(text)))
  }

  /// The same sections, group by group, for the foot of the page.
  var map: [Markup] {
    Section.Group.allCases.compactMap { group in
      let links = sections.of(group).map { section in
        HTML.li(HTML.a(["href": page.link(to: section.path)], .text(section.title)))
      }
      return links.isEmpty ? nil : HTML.ul(links)
    }
  }
}
