import TareFoundation

/// Text of users, data and plug-ins as a terminal may be given it.
extension String {
  /// The same, but for some sequences that are meant to be obeyed.
  func visible(keeping sequences: [String]) -> String {
    guard let sequence = sequences.first else { return visible }
    return split(separator: sequence, omittingEmptySubsequences: false)
      .map { String($0).visible(keeping: Array(sequences.dropFirst())) }.joined(separator: sequence)
  }

  /// Every control character but line feed and tab as an escape that one can read, such as
  /// `\u{1b}`: a terminal would obey it.
  var visible: String {
    guard unicodeScalars.contains(where: Self.isObeyed) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if Self.isObeyed(scalar) {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    // C0, DEL, C1, and the marks that turn the direction of writing round.
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
