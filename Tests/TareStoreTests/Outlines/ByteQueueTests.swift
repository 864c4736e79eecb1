import Testing

@testable import TareStore

@Suite("ByteQueue")
struct ByteQueueTests {
  @Test("gives back what was put, in the same order")
  func order() {
    var queue = ByteQueue()
    let numbers = [0, 1, 127, 128, 300, -1, .min, .max]
    let doubles = [0, -0.1, 1.0 / 3, .greatestFiniteMagnitude, .infinity]
    for number in numbers { queue.put(number) }
    for double in doubles { queue.put(double) }
    queue.put(nasty)
    var taken = ByteQueue(queue.bytes)
    #expect(numbers.map { _ in taken.number() } == numbers)
    #expect(doubles.map { _ in taken.double() } == doubles)
    #expect(taken.text() == nasty)
    #expect(taken.isEmpty)
  }

  @Test("has nothing to give where the bytes end or were never put")
  func ends() {
    var empty = ByteQueue()
    #expect(empty.number() == nil && empty.double() == nil && empty.text() == nil)
    var endless = ByteQueue([UInt8](repeating: 0xff, count: 30))
    #expect(endless.number() == nil)
    var short = ByteQueue([5, 65])
    #expect(short.text() == nil)
    var negative = ByteQueue()
    negative.put(-3)
    var taken = ByteQueue(negative.bytes)
    #expect(taken.part() == nil)
  }
}
