import ArgumentParser

struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "site", abstract: "x")
  func make() throws -> String { "" }
}
