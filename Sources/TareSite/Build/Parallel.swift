import Dispatch
import Foundation

/// Independent work on all cores.
enum Parallel {
  /// What is made of each item, in their order; of several faults the first in that order is thrown.
  static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], _ make: @escaping @Sendable (Item) throws(SiteError) -> Value
  ) throws(SiteError) -> [Value] {
    let results = Results<Value>(count: items.count)
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      results.set(index, Result { () throws(SiteError) in try make(items[index]) })
    }
    var values: [Value] = []
    for result in results.all { values.append(try result.get()) }
    return values
  }

  /// Unchecked because the lock guards every access.
  private final class Results<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var results: [Result<Value, SiteError>?]

    init(count: Int) { results = Array(repeating: nil, count: count) }

    func set(_ index: Int, _ result: Result<Value, SiteError>) {
      lock.withLock { results[index] = result }
    }

    var all: [Result<Value, SiteError>] { lock.withLock { results.compactMap(\.self) } }
  }
}
