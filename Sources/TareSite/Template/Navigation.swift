import TareMarkup

/// The links at the head of every page: the groups, and the pages of the group one is in.
struct Navigation {
  let page: SitePath

  private var section: Section? { Section.of(page) }

  var markup: [Markup] {
    let groups = HTML.ul(["class": "groups"], Section.Group.allCases.compactMap(item))
    let mine = section?.group.sections ?? []
    guard mine.count > 1 else { return [groups] }
    return [groups, HTML.ul(["class": "pages"], mine.map(item))]
  }

  private func item(_ group: Section.Group) -> Markup? {
    guard let first = group.sections.first else { return nil }
    return item(
      group.rawValue, first.path, isHere: group.sections.count == 1 && first.path == page,
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

  /// All sections, group by group, for the foot of the page.
  var map: [Markup] {
    Section.Group.allCases.map { group in
      HTML.ul(
        group.sections.map { section in
          HTML.li(HTML.a(["href": page.link(to: section.path)], .text(section.title)))
        })
    }
  }
}
