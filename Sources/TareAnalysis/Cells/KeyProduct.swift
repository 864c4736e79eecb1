package import TareModel

/// Cells that can be told in one breath: every combination of some names of each kind.
package struct KeyProduct: Sendable, Hashable {
  package var runtimes: [String]
  package var datasets: [String]
  package var loaders: [String]
  package var held: [Held]
  package var measures: [String]

  /// A representation and the access to its fields.
  package struct Held: Sendable, Hashable {
    package var representation: String
    package var access: String

    package init(_ representation: String, _ access: String) {
      self.representation = representation
      self.access = access
    }
  }

  /// Products that have every key once and no others, whatever the order of the keys. They are few
  /// where keys were lost together, as those of a package are that was unavailable.
  package static func covering(_ keys: [CellKey]) -> [KeyProduct] {
    let single = keys.sorted { names($0).lexicographicallyPrecedes(names($1)) }.map { key in
      KeyProduct(
        runtimes: [key.runtime], datasets: [key.dataset], loaders: [key.loader],
        held: [Held(key.representation, key.access)], measures: [key.measure.name])
    }
    // What belongs together most often first, for each step goes on with what the one before left.
    let told = joined(joined(single, along: \.measures), along: \.datasets)
    return joined(joined(joined(told, along: \.runtimes), along: \.loaders), along: \.held)
  }

  private static func names(_ key: CellKey) -> [String] {
    [key.runtime, key.dataset, key.loader, key.representation, key.access, key.measure.name]
  }

  /// Makes one of those that differ in one kind of name only.
  private static func joined<Name>(
    _ products: [KeyProduct], along axis: WritableKeyPath<KeyProduct, [Name]>
  ) -> [KeyProduct] {
    var order: [KeyProduct] = []
    var names: [KeyProduct: [Name]] = [:]
    for product in products {
      var rest = product
      rest[keyPath: axis] = []
      if names[rest] == nil { order.append(rest) }
      names[rest, default: []] += product[keyPath: axis]
    }
    return order.map { rest in
      var product = rest
      product[keyPath: axis] = names[rest] ?? []
      return product
    }
  }
}
