import LibXML

/// Attributes as they are written: in order, those that are nil left out, every text made visible.
struct Attributes {
  private(set) var pairs: [(String, String)] = []

  init(_ pairs: [(String, String)] = []) {
    for (name, value) in pairs { add(name, value) }
  }

  mutating func add(_ name: String, _ text: String?) {
    if let text { pairs.append((name, XML.Characters.visible(text))) }
  }

  mutating func add<Number: Numeric & LosslessStringConvertible>(
    _ name: String, _ number: Number?
  ) {
    if let number { pairs.append((name, number.description)) }
  }

  mutating func add(_ list: SampleList) {
    pairs.append(("cpu", SampleList.text(list.cpu)))
    pairs.append(("over", SampleList.text(list.over)))
  }
}
