import Foundation
import TareModel

/// What the pages of a site were made of, so that the next site takes over those that would be the same.
///
/// A page is taken over only where nothing that it was made of has changed, and where its files lie in the
/// old site as they were written: by size and time. What cannot be read or written is no fault: then
/// every page is made.
struct PageMemory: Sendable {
  private let file: String
  /// What all pages depend on.
  private let circumstances: String
  private var pages: [String: Page] = [:]

  private struct Page: Sendable {
    var mark: String
    var files: [File]
  }

  /// A file as it was when the site was made.
  private struct File: Sendable, Equatable {
    var path: String
    var facts: Facts
  }

  private struct Facts: Sendable, Equatable {
    var size: Int
    /// Nanoseconds.
    var time: Int

    /// Nothing where the file is not there.
    init?(of path: String) {
      var facts = stat()
      guard stat(path, &facts) == 0 else { return nil }
      size = Int(facts.st_size)
      #if canImport(Darwin)
        let time = facts.st_mtimespec
      #else
        let time = facts.st_mtim
      #endif
      self.time = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }

    init?(size: Substring, time: Substring) {
      guard let size = Int(size), let time = Int(time) else { return nil }
      self.size = size
      self.time = time
    }
  }

  private static let version = "tare pages 1"

  /// Reads what is known of the site in a folder; nothing is, under other circumstances.
  init(file: String, circumstances: String) {
    self.file = file
    self.circumstances = circumstances
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 2, lines[0] == Self.version, lines[1] == circumstances else { return }
    var page = ""
    for line in lines.dropFirst(2) {
      // A path may hold anything but a line's end, so it stands last.
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3 else { continue }
      let path = String(parts[2])
      if parts[0] == "page" {
        page = path
        pages[page] = Page(mark: String(parts[1]), files: [])
      } else if let facts = Facts(size: parts[0], time: parts[1]) {
        pages[page]?.files.append(File(path: path, facts: facts))
      }
    }
  }

  /// The files that a page of this content consists of, where they lie in the site as they would be made.
  func files(of path: SitePath, mark: Fingerprint, in site: String) -> [SitePath]? {
    guard let page = pages[path.text], page.mark == mark.text, !page.files.isEmpty,
      page.files.allSatisfy({ Facts(of: "\(site)/\($0.path)") == $0.facts })
    else { return nil }
    return page.files.map { SitePath($0.path) }
  }

  /// Remembers a site that is now in its place, instead of the one before.
  func save(_ made: [MadePage], in site: String) {
    var lines = [Self.version, circumstances]
    for page in made {
      lines.append("page \(page.mark.text) \(page.entry.path.text)")
      for path in page.paths.map(\.text) {
        guard let facts = Facts(of: "\(site)/\(path)") else { continue }
        lines.append("\(facts.size) \(facts.time) \(path)")
      }
    }
    let url = URL(fileURLWithPath: file)
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url, options: .atomic)
  }
}
