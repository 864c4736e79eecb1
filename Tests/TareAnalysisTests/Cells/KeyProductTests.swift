import TareModel
import Testing

@testable import TareAnalysis

@Suite("Cells told as products of names")
struct KeyProductTests {
  private func keys(
    _ runtimes: [String], _ held: [String], _ measures: [String], access: String = CellKey.noAccess
  ) -> [CellKey] {
    runtimes.flatMap { runtime in
      held.flatMap { name in
        measures.map {
          CellKey(
            runtime: runtime, dataset: "cargo", loader: "json", representation: name,
            access: access, measure: .metric($0))
        }
      }
    }
  }

  @Test("every combination of names is one product, in whatever order the keys came")
  func whole() throws {
    let keys = keys(["a", "b"], ["attrs", "pandas"], ["allocated", "peak"])
    let products = KeyProduct.covering(keys)
    #expect(
      products == [
        KeyProduct(
          runtimes: ["a", "b"], datasets: ["cargo"], loaders: ["json"],
          held: [.init("attrs", CellKey.noAccess), .init("pandas", CellKey.noAccess)],
          measures: ["allocated", "peak"])
      ])
    #expect(products.first?.count == 8)
    #expect(KeyProduct.covering(keys.reversed()) == products)
  }

  @Test("a combination that is not there is not claimed, and no key is lost or told twice")
  func holes() {
    var all = keys(["a", "b", "c"], ["attrs", "pandas"], ["allocated", "peak", "resident"])
    all.remove(at: 7)
    all += keys(["c"], ["attrs"], ["filter", "collect"], access: "attribute")
    let products = KeyProduct.covering(all)
    #expect(products.reduce(0) { $0 + $1.count } == all.count)
    #expect(products.count < all.count / 3)
    #expect(
      told(products) == Set(all.map { "\($0.runtime) \($0.representation) \($0.measure.name)" }))
  }

  private func told(_ products: [KeyProduct]) -> Set<String> {
    Set(
      products.flatMap { product in
        product.runtimes.flatMap { runtime in
          product.held.flatMap { held in
            product.measures.map { "\(runtime) \(held.representation) \($0)" }
          }
        }
      })
  }

  @Test("no keys are no product")
  func none() { #expect(KeyProduct.covering([]) == []) }
}

extension KeyProduct {
  /// How many cells it stands for.
  fileprivate var count: Int {
    runtimes.count * datasets.count * loaders.count * held.count * measures.count
  }
}
