import ArgumentParser
import TareFoundation
import TareModel
import TareRunner

/// Classes of the user's own, by import path, and what they need.
struct ModelOptions: ParsableArguments {
  @Option(
    name: .option(.model),
    help: ArgumentHelp(
      """
      A class of your own to hold records in, such as 'shop.models:Order': a dataclass, attrs, \
      pydantic, msgspec, NamedTuple, TypedDict or plain class; repeatable.
      """,
      valueName: "module:class"))
  var models: [String] = []

  @Option(
    name: .option(.path),
    help: ArgumentHelp(
      "A folder to import models from; repeatable (default: the current one).",
      valueName: "folder"))
  var paths: [String] = []

  @Option(
    name: .option(.with),
    help: ArgumentHelp(
      "A package that models need, as 'pydantic==1.10.26'; repeatable. Only they see it.",
      valueName: "requirement"))
  var with: [String] = []

  @Option(
    name: .option(.requirements),
    help: ArgumentHelp("A file of such packages, one a line; repeatable.", valueName: "file"))
  var requirements: [String] = []

  func request() throws(CommandFailure) -> ModelsRequest {
    var classes: [ModelClass] = []
    for text in models {
      guard let type = ModelClass(text) else {
        let meant = ModelClass.meant(by: text)?.text ?? "package.module:Class"
        throw CommandFailure(
          .usage, "--model '\(text)' is no import path; write it as '\(meant)'")
      }
      classes.append(type)
    }
    for path in paths where FileManager.default.isFolder(path) != true {
      throw CommandFailure(.missingInput, "\(path): no such folder", about: path)
    }
    var needs: [String] = []
    for file in requirements { needs += try Self.lines(of: file) }
    for text in with { needs.append(try Self.requirement(text, "--with '\(text)'")) }
    return ModelsRequest(classes: classes.unique, paths: paths, requirements: needs.unique)
  }

  private static func lines(of file: String) throws(CommandFailure) -> [String] {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw CommandFailure(.missingInput, "\(file): no such file", about: file)
    }
    var found: [String] = []
    let lines = String(decoding: data, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let text = line.prefix(while: { $0 != "#" }).trimmed(\.isWhitespace)
      guard !text.isEmpty else { continue }
      found.append(try requirement(text, "\(file):\(index + 1): '\(text)'"))
    }
    return found
  }

  /// Options of pip, and lines that go on, are no requirements.
  private static func requirement(
    _ text: String, _ place: String
  ) throws(CommandFailure) -> String {
    let text = text.trimmed(\.isWhitespace)
    guard isRequirement(text) else {
      throw CommandFailure(
        .badInput, "\(place) names no package; write it as 'name' or 'name==version'")
    }
    return text
  }

  static func isRequirement(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return (first.properties.isAlphabetic || first.isASCIIDigit) && !text.hasSuffix("\\")
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
