import Dispatch
import Synchronization

/// Independent work on all cores.
enum Parallel {
  /// What is made of each item, in their order; of several faults the first in that order is
  /// thrown.
  static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], _ make: @escaping @Sendable (Item) throws(SiteError) -> Value
  ) throws(SiteError) -> [Value] {
    let made = Mutex([Result<Value, SiteError>?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      let result = Result { () throws(SiteError) in try make(items[index]) }
      made.withLock { $0[index] = result }
    }
    var values: [Value] = []
    for result in made.withLock({ $0 }) {
      if let result { values.append(try result.get()) }
    }
    return values
  }
}
