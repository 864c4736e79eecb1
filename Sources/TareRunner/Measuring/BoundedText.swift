/// Text of a probe, in no more room than it needs.
extension String {
  /// At most so many bytes of UTF-8, for a reason: 4 KiB. What is left out is shown by an ellipsis.
  func bounded(to most: Int = 4096) -> String {
    guard utf8.count > most else { return self }
    var text = ""
    var room = most - 3
    for character in unicodeScalars {
      room -= UTF8.width(character)
      if room < 0 { break }
      text.unicodeScalars.append(character)
    }
    return text + "…"
  }

  /// It can be the name of something: 1 to 200 characters, each visible.
  var isName: Bool {
    (1...200).contains(unicodeScalars.count)
      && unicodeScalars.allSatisfy { $0.value > 0x20 && !(0x7F...0xA0).contains($0.value) }
  }
}
