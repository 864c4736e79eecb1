extension String {
  /// With a capital at its beginning, where it begins with a letter.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// Without the full stop at its end, so that it can stand inside a sentence.
  package var trimmedSentence: String { hasSuffix(".") ? String(dropLast()) : self }

  /// The same words beginning with a capital and ending with one full stop.
  package var sentence: String {
    let text = trimmedSentence
    return text.isEmpty ? "" : text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}
