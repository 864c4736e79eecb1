import TareFormats
import TareMarkup
import TareModel

extension Fingerprint {
  /// Of everything that a page says: another word anywhere, and it is another one.
  init(_ content: PageContent) {
    self.init()
    for text in [content.path.text, content.title, content.summary] { add(text) }
    add(content.parents.count)
    for parent in content.parents {
      add(parent.title)
      add(parent.path.text)
    }
    add(content.body)
    add(content.figures?.text ?? "")
    for file in content.files {
      add(file.path.text)
      add(file.bytes.count)
      file.bytes.withUnsafeBytes { add($0) }
    }
  }

  private mutating func add(_ markup: [Markup]) {
    add(markup.count)
    for item in markup {
      switch item {
      case .text(let text):
        add(0)
        add(text)
      case .element(let element):
        add(element.namespace == .svg ? 1 : 2)
        add(element.name)
        add(element.attributes.count)
        for attribute in element.attributes {
          add(attribute.name)
          add(attribute.value)
        }
        add(element.children)
        add(element.sheets.count)
        for sheet in element.sheets { add(CSV.text(sheet)) }
      }
    }
  }
}
