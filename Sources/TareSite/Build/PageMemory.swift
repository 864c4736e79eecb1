import TareFoundation
import TareModel

/// What the pages of a site were made of, so that the next site takes over those that would be the
/// same.
///
/// A page is taken over only where nothing that it was made of has changed, and where its files lie
/// in the old site as they were written: by size and time. What cannot be read or written is no
/// fault: then every page is made.
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
  struct File: Sendable, Equatable {
    var path: SitePath
    var facts: FileFacts
  }

  private static let version = "tare pages 2"

  /// Reads what is known of the site in a folder; nothing is, under other circumstances.
  init(file: String, circumstances: String) {
    self.file = file
    self.circumstances = circumstances
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return }
    var lines = text.split(separator: "\n")[...]
    guard let end = lines.popLast(), end == Self.end(lines), lines.popFirst() == Self.version[...],
      lines.popFirst() == circumstances[...]
    else { return }
    var page = ""
    for line in lines {
      // A path may hold anything but a line's end, so it stands last.
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3 else { continue }
      let path = String(parts[2])
      if parts[0] == "page" {
        page = path
        pages[page] = Page(mark: String(parts[1]), files: [])
      } else if let facts = FileFacts(parts[1]) {
        pages[page]?.files.append(File(path: SitePath(path), facts: facts))
      }
    }
  }

  /// The files that a page of this content consists of, where they lie in the site as they would be
  /// made.
  func files(of path: SitePath, mark: Fingerprint, in site: String) -> [File]? {
    guard let page = pages[path.text], page.mark == mark.text, !page.files.isEmpty,
      page.files.allSatisfy({ FileFacts(of: "\(site)/\($0.path.text)") == $0.facts })
    else { return nil }
    return page.files
  }

  /// What there is to remember of a site that lies in a folder of its own yet, where nobody changes
  /// it.
  func note(_ made: [RenderedPage], in folder: String) -> String {
    var lines = [Self.version, circumstances]
    for page in made {
      let files = page.paths.compactMap { path in
        FileFacts(of: "\(folder)/\(path.text)").map { "file \($0.text) \(path.text)" }
      }
      guard files.count == page.paths.count else { continue }
      lines.append("page \(page.mark.text) \(page.entry.path.text)")
      lines += files
    }
    lines.append(Self.end(lines))
    return lines.joined(separator: "\n") + "\n"
  }

  /// Remembers a site that is now in its place, instead of the one before.
  func save(_ note: String) {
    let url = URL(fileURLWithPath: file)
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(note.utf8).write(to: url, options: .atomic)
  }

  /// By which half a memory is told, which would know pages without their drawings.
  private static func end(_ lines: some Sequence<some StringProtocol>) -> String {
    var mark = Fingerprint()
    for line in lines { mark.add(String(line)) }
    return "end \(mark.text)"
  }
}
