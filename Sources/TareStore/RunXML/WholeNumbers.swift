/// Reads lists of whole numbers, byte by byte: samples are most of a run file.
enum WholeNumbers {
  /// The numbers between white space; nil where something is no number or too large for one.
  static func read(_ text: String) -> [Int]? {
    var text = text
    return text.withUTF8 { bytes in
      var numbers: [Int] = []
      numbers.reserveCapacity(bytes.count / 3)
      var place = 0
      while place < bytes.count {
        if bytes[place] <= 0x20 {
          place += 1
          continue
        }
        guard let number = number(bytes, &place) else { return nil }
        numbers.append(number)
      }
      return numbers
    }
  }

  /// The number at a place, which is moved behind it.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Int? {
    let isNegative = bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let first = place
    var value = 0
    while place < bytes.count, bytes[place] > 0x20 {
      let digit = Int(bytes[place]) - Int(UInt8(ascii: "0"))
      let tenfold = value.multipliedReportingOverflow(by: 10)
      let sum = tenfold.partialValue.addingReportingOverflow(digit)
      guard (0...9).contains(digit), !tenfold.overflow, !sum.overflow else { return nil }
      value = sum.partialValue
      place += 1
    }
    return place > first ? (isNegative ? -value : value) : nil
  }
}
